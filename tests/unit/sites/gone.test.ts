import { describe, expect, it } from 'vitest';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { contentKey } from '../../../utils/sites/message-id.ts';
import type { PlacedRow, RowReading } from '../../../utils/sites/row-reading.ts';

const row = (text: string, more: Partial<RowReading> = {}): PlacedRow => {
  const { kind = 'text' } = more;
  return {
    reading: {
      node: {},
      sender: 'other',
      kind,
      text,
      key: contentKey({ kind, text }),
      failed: false,
      translated: false,
      ...more,
    },
    position: undefined,
    displayedTime: undefined,
    separator: undefined,
    sentAt: undefined,
  };
};

const rows = (...texts: string[]): PlacedRow[] => texts.map((text) => row(text));

const texts = (buffer: ConversationBuffer): string[] => buffer.messages.map(({ text }) => text);

const filled = (...placed: PlacedRow[]): ConversationBuffer => {
  const buffer = new ConversationBuffer();
  buffer.merge(placed, 1000);
  return buffer;
};

describe('a message that the page no longer shows', () => {
  const gone = (buffer: ConversationBuffer): [string, number][] =>
    buffer.messages.flatMap(({ text, goneAt }) => (goneAt === undefined ? [] : [[text, goneAt]]));
  const five = rows('un', 'deux', 'trois', 'quatre', 'cinq');
  const without = (...left: string[]): PlacedRow[] =>
    five.filter(({ reading }) => !left.includes(reading.text));

  it('is marked with when, while its neighbours are there', () => {
    const buffer = filled(...five);
    buffer.merge(without('trois'), 2000);
    expect(gone(buffer)).toEqual([['trois', 2000]]);
    buffer.merge(without('trois', 'quatre'), 3000);
    expect(gone(buffer)).toEqual([
      ['trois', 2000],
      ['quatre', 3000],
    ]);
    const before = buffer.messages;
    buffer.merge(without('trois', 'quatre'), 4000);
    expect(buffer.messages).toBe(before);
  });

  it('is found on a page that was built anew', () => {
    const buffer = filled(...five);
    buffer.merge(rows('un', 'deux', 'quatre', 'cinq'), 2000);
    expect(gone(buffer)).toEqual([['trois', 2000]]);
  });

  it('is unmarked when it is shown again', () => {
    const buffer = filled(...five);
    buffer.merge(without('trois'), 2000);
    buffer.merge(five, 3000);
    expect(gone(buffer)).toEqual([]);
    expect(texts(buffer)).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq']);
  });

  it('is marked at the end of the thread only where that end is shown', () => {
    const buffer = filled(...five);
    buffer.merge(without('cinq'), 2000);
    expect(gone(buffer)).toEqual([]);
    const other = filled(...five);
    other.merge(without('cinq'), 2000, { side: () => 'bottom' });
    expect(gone(other)).toEqual([['cinq', 2000]]);
  });

  it('is not one that lies outside of the window, nor one with other words', () => {
    const buffer = filled(...five);
    buffer.merge(without('un', 'cinq'), 2000, { side: () => 'below' });
    const edited = five.map((placed) =>
      placed.reading.text === 'trois' ? row('3', { node: placed.reading.node }) : placed,
    );
    buffer.merge(edited, 3000);
    expect(gone(buffer)).toEqual([]);
  });

  it('is not one of a part that was read apart, as long as nothing shows it', () => {
    const buffer = filled(...rows('un', 'deux'));
    buffer.merge(rows('huit', 'neuf'), 2000);
    buffer.merge(rows('huit', 'neuf', 'dix'), 3000);
    expect(gone(buffer)).toEqual([]);
    buffer.merge(rows('deux', 'neuf', 'dix'), 4000);
    expect(gone(buffer)).toEqual([['huit', 4000]]);
  });
});
