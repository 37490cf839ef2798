import { describe, expect, it } from 'vitest';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { ConversationBuffers, MAX_CONVERSATIONS } from '../../../utils/sites/conversation-buffers.ts';
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

describe('conversation buffer', () => {
  it('keeps array and objects while nothing changes, and only renews what does', () => {
    const window = rows('un', 'deux');
    const buffer = filled(...window);
    const before = buffer.messages;
    buffer.merge(window, 2000);
    expect(buffer.messages).toBe(before);
    buffer.merge([...window, row('trois')], 3000);
    expect(buffer.messages).not.toBe(before);
    expect(buffer.messages[0]).toBe(before[0]);
    expect(buffer.messages[2]?.readAt).toBe(3000);
  });

  it('puts older rows above and newer ones below at once', () => {
    const buffer = filled(...rows('c', 'd'));
    buffer.merge(rows('a', 'b', 'c', 'd', 'e'), 2000);
    expect(texts(buffer)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keeps a message that has gone from between its neighbours', () => {
    const buffer = filled(...rows('a', 'b', 'c'));
    buffer.merge(rows('a', 'c', 'd'), 2000);
    expect(texts(buffer)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the last message when it is taken back and another follows', () => {
    const [a, b] = rows('a', 'b');
    const buffer = filled(...rows('x', 'y'), ...[a, b].flatMap((item) => item ?? []), row('taken back'));
    buffer.merge([...[a, b].flatMap((item) => item ?? []), row('new')], 2000);
    expect(texts(buffer)).toEqual(['x', 'y', 'a', 'b', 'taken back', 'new']);
  });

  it('takes other words between the same neighbours for the same message', () => {
    const [a, c] = [row('a'), row('c')];
    const buffer = filled(a, row('', { kind: 'unsupported' }), c);
    const id = buffer.messages[1]?.id;
    buffer.merge([a, row('envoie un nude'), c], 2000);
    expect(texts(buffer)).toEqual(['a', 'envoie un nude', 'c']);
    expect(buffer.messages[1]?.id).toBe(id);
  });

  it('keeps what was sent when the browser translates the page', () => {
    const nodes = [{}, {}, {}];
    const show = (words: string[], translated: boolean): PlacedRow[] =>
      words.map((text, index) => row(text, { node: nodes[index] ?? {}, translated }));
    const buffer = filled(...show(['un', 'deux', 'trois'], false));
    const before = buffer.messages;
    buffer.merge(show(['one', 'two', 'three'], true), 2000);
    expect(buffer.messages).toBe(before);
  });

  it('learns sender and page id later, without a new message', () => {
    const node = {};
    const buffer = filled(row('salut', { node, sender: 'unknown' }));
    buffer.merge([row('salut', { node, pageId: '7000000000000000101', failed: true })], 2000);
    expect(buffer.messages).toMatchObject([{ sender: 'other', text: 'salut', failed: true, readAt: 1000 }]);
    buffer.merge([row('salut', { node, sender: 'unknown' })], 3000);
    expect(buffer.messages).toMatchObject([{ sender: 'other', text: 'salut' }]);
    expect(buffer.messages[0]).not.toHaveProperty('failed');
  });

  it('tells equal words of two people apart', () => {
    const buffer = filled(row('ok', { sender: 'self' }), row('ok'), row('fin'));
    buffer.merge([row('ok'), row('fin'), row('ok', { sender: 'self' })], 2000);
    expect(buffer.messages.map(({ sender, text }) => `${sender} ${text}`)).toEqual([
      'self ok',
      'other ok',
      'other fin',
      'self ok',
    ]);
  });

  it('gives a message below a separator that has scrolled away its time', () => {
    const sentAt = { from: 10, to: 1000 };
    const first: PlacedRow = { ...row('a'), displayedTime: '22:38', sentAt };
    const buffer = filled(first);
    const [second, third] = rows('b', 'c');
    buffer.merge([first, ...(second ? [second] : [])], 2000);
    buffer.merge(
      [second, third].flatMap((item) => item ?? []),
      3000,
    );
    expect(buffer.messages.map(({ displayedTime, sentAt: span }) => [displayedTime, span])).toEqual([
      ['22:38', sentAt],
      ['22:38', { from: 10, to: 2000 }],
      ['22:38', { from: 10, to: 3000 }],
    ]);
  });

  it('puts a window that shares no row by its time', () => {
    const at = (text: string, from: number): PlacedRow => ({
      ...row(text),
      displayedTime: String(from),
      separator: { from, to: from + 5 },
      sentAt: { from, to: from + 5 },
    });
    const buffer = filled(at('c', 300), at('d', 310));
    buffer.merge([at('a', 100), at('b', 110)], 2000);
    buffer.merge([at('e', 500)], 3000);
    buffer.merge([at('b2', 200)], 4000);
    expect(texts(buffer)).toEqual(['a', 'b', 'b2', 'c', 'd', 'e']);
  });

  it('puts such a window above messages without a time of their own that stand above a later one', () => {
    const timed = (text: string, from: number): PlacedRow => ({
      ...row(text),
      displayedTime: String(from),
      separator: { from, to: from + 5 },
      sentAt: { from, to: from + 5 },
    });
    const buffer = filled(row('c'), row('d'), timed('e', 300));
    buffer.merge([timed('a', 100), timed('b', 110)], 2000);
    expect(texts(buffer)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('puts such a window by the numbers of its rows', () => {
    const numbered = (from: number, ...words: string[]): PlacedRow[] =>
      rows(...words).map((placed, index) => ({ ...placed, position: from + index }));
    const buffer = filled(...numbered(20, 'e', 'f'));
    buffer.merge(numbered(2, 'a', 'b'), 2000);
    buffer.merge(numbered(10, 'c', 'd'), 3000);
    buffer.merge(numbered(30, 'g'), 4000);
    expect(texts(buffer)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('does not trust numbers that the page has given anew', () => {
    const at = (position: number, text: string, from: number): PlacedRow => ({
      ...row(text),
      position,
      displayedTime: String(from),
      separator: { from, to: from + 5 },
      sentAt: { from, to: from + 5 },
    });
    const buffer = filled(at(0, 'c', 300), at(1, 'd', 310), at(2, 'e', 320), at(3, 'f', 330));
    buffer.merge([at(0, 'a', 100), at(1, 'b', 110)], 2000);
    expect(texts(buffer)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('does not join two windows by one word in the middle', () => {
    const buffer = filled(...rows('a', 'b', 'ok', 'c', 'd'));
    buffer.merge(rows('v', 'w', 'ok', 'x', 'y'), 2000);
    expect(texts(buffer)).toEqual(['a', 'b', 'ok', 'c', 'd', 'v', 'w', 'ok', 'x', 'y']);
  });

  it('gives the same ids after a reload that shows more or less of the thread', () => {
    const all = Array.from({ length: 60 }, (_, index) => ['ok', '?', '?', `mot ${index}`][index % 4] ?? '');
    const whole = filled(...rows(...all));
    const tail = filled(...rows(...all.slice(20)));
    const ids = whole.messages.map(({ id }) => id);
    // The first rows of a shorter window have less above them to be told apart by.
    expect(tail.messages.map(({ id }) => id).slice(6)).toEqual(ids.slice(26));
    expect(new Set(ids).size).toBe(60);
  });

  it('takes ten thousand messages, a message of a megabyte and lone surrogates', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      row(index % 3 === 0 ? 'ok' : `\ud800 ${index}`),
    );
    const huge = row('a'.repeat(1_000_000));
    const buffer = filled(...many, huge);
    buffer.merge([...many.slice(5000), huge, row('fin')], 2000);
    buffer.merge(
      rows(...many.slice(9000).map(({ reading }) => reading.text), huge.reading.text, 'fin', 'x'),
      3000,
    );
    expect(buffer.messages).toHaveLength(10_003);
    expect(buffer.messages.at(-1)?.text).toBe('x');
  });

  it('stays fast where ten thousand messages are equal', () => {
    const same = Array.from({ length: 10_000 }, () => row('?'));
    const buffer = filled(...same);
    buffer.merge(
      same.map(({ reading }) => row(reading.text)),
      2000,
    );
    expect(buffer.messages).toHaveLength(10_000);
  });
});

describe('conversation buffers', () => {
  it('keep the conversations apart and forget the one not opened for longest', () => {
    const buffers = new ConversationBuffers();
    buffers.open('first').merge(rows('a'), 1);
    buffers.open('second').merge(rows('b'), 1);
    for (let index = 0; index < MAX_CONVERSATIONS - 2; index += 1) buffers.open(`more ${index}`);
    expect(texts(buffers.open('first'))).toEqual(['a']);
    buffers.open('one too many');
    expect(texts(buffers.open('first'))).toEqual(['a']);
    expect(texts(buffers.open('second'))).toEqual([]);
  });

  it('move what was read to a better id, but never over something else', () => {
    const buffers = new ConversationBuffers();
    buffers.open('handle:a').merge(rows('a'), 1);
    buffers.rename('handle:a', '0:1:1:2');
    expect(texts(buffers.open('0:1:1:2'))).toEqual(['a']);
    buffers.open('handle:b').merge(rows('b'), 1);
    buffers.rename('handle:b', '0:1:1:2');
    expect(texts(buffers.open('0:1:1:2'))).toEqual(['a']);
  });
});
