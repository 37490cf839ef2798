import { describe, expect, it } from 'vitest';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { contentKey } from '../../../utils/sites/message-id.ts';
import type { PlacedRow } from '../../../utils/sites/row-reading.ts';

const row = (text: string): PlacedRow => ({
  reading: {
    node: {},
    sender: 'other',
    kind: 'text',
    text,
    key: contentKey({ kind: 'text', text }),
    failed: false,
    translated: false,
  },
  position: undefined,
  displayedTime: undefined,
  separator: undefined,
  sentAt: undefined,
});
const rows = (...texts: string[]): PlacedRow[] => texts.map(row);

/** The texts in order, with "…" where a gap lies. */
const told = (buffer: ConversationBuffer): string =>
  buffer.messages.map(({ text, gapBefore }) => (gapBefore ? `… ${text}` : text)).join(' ');

const read = (...windows: PlacedRow[][]): ConversationBuffer => {
  const buffer = new ConversationBuffer();
  windows.forEach((window, index) => {
    buffer.merge(window, 1000 + index, { side: () => 'bottom' });
  });
  return buffer;
};

describe('gaps between windows', () => {
  it('are none in one window, at its start, nor between windows that overlap', () => {
    expect(told(read(rows('un', 'deux', 'trois')))).toBe('un deux trois');
    expect(told(read(rows('un', 'deux'), rows('deux', 'trois')))).toBe('un deux trois');
  });

  it('lie between windows that share nothing', () => {
    expect(told(read(rows('un', 'deux'), rows('cinq', 'six')))).toBe('un deux … cinq six');
  });

  it('lie above what was the start when older messages are read apart', () => {
    const buffer = read(rows('cinq', 'six'));
    buffer.merge(rows('un', 'deux'), 2000, { side: () => 'top' });
    expect(told(buffer)).toBe('un deux … cinq six');
  });

  it('close when one window shows both sides, or what lay in between', () => {
    const buffer = read(rows('un', 'deux'), rows('cinq', 'six'), rows('deux', 'cinq'));
    expect(told(buffer)).toBe('un deux cinq six');
    const filled = read(rows('un', 'deux'), rows('cinq', 'six'), rows('deux', 'trois', 'quatre', 'cinq'));
    expect(told(filled)).toBe('un deux trois quatre cinq six');
  });

  it('are none in a long window that is taken in by parts', () => {
    const long = rows(...Array.from({ length: 2000 }, (_, n) => `numéro ${n}`));
    const buffer = read(long.slice(900, 905), long);
    expect(buffer.messages).toHaveLength(2000);
    expect(told(buffer)).not.toContain('…');
  });

  it('give new objects only to the messages below that come or go', () => {
    const [un, cinq] = [row('un'), row('cinq')];
    const buffer = read([un], [cinq, row('six')]);
    const before = buffer.messages;
    buffer.merge([cinq], 3000);
    expect(buffer.messages).toBe(before);
    buffer.merge([un, cinq], 4000);
    expect(buffer.messages.map((one, n) => one === before[n])).toEqual([true, false, true]);
  });
});
