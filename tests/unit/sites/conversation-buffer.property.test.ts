import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/model/index.ts';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { type Sent, ThreadModel } from './thread-model.ts';

const RUNS = 400;

/** Moves of a user and a page: scroll by some rows, new messages below, the whole thread built anew. */
type Move =
  | { readonly move: 'scroll'; readonly by: number }
  | { readonly move: 'arrive'; readonly texts: readonly number[] }
  | { readonly move: 'bottom' };

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    fc.record({ move: fc.constant('scroll' as const), by: fc.integer({ min: -6, max: 6 }) }),
    fc.record({
      move: fc.constant('arrive' as const),
      texts: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ move: fc.constant('bottom' as const) }),
  ),
  { minLength: 1, maxLength: 25 },
);

interface Play {
  readonly words: readonly string[];
  readonly nodes: 'by-message' | 'recycled' | 'always-new';
  readonly pageIds?: boolean;
  readonly numbers?: 'absolute' | 'loaded';
  readonly height: number;
}

/** Plays moves on a page and in the buffer; answers what was shown at some time, in order, and what the buffer has. */
const play = (start: number, history: readonly number[], steps: readonly Move[], how: Play) => {
  let count = 0;
  const send = (pick: number): Sent => {
    count += 1;
    return {
      text: how.words[pick % how.words.length] ?? '',
      sender: pick % 2 === 0 ? 'other' : 'self',
      ...(how.pageIds ? { pageId: `${7000000000000000000n + BigInt(count)}` } : {}),
    };
  };
  const model = new ThreadModel(history.map(send), how.nodes, how.numbers);
  const buffer = new ConversationBuffer();
  const seen = new Set<Sent>();
  let first = Math.max(0, model.sent.length - how.height - (start % 3));
  const look = (): void => {
    first = Math.max(0, Math.min(first, model.sent.length - how.height));
    const end = first + how.height;
    for (const sent of model.sent.slice(first, end)) seen.add(sent);
    buffer.merge(model.show(first, end), 1000, {
      side: () => (end >= model.sent.length ? 'bottom' : undefined),
    });
  };
  look();
  for (const step of steps) {
    const atBottom = first >= model.sent.length - how.height;
    if (step.move === 'scroll') first += step.by;
    else if (step.move === 'bottom') {
      // A long jump leaves a gap in between, which nothing on the page can tell the length of: walk instead.
      while (first < model.sent.length - how.height) {
        first += 4;
        look();
      }
    } else {
      for (const pick of step.texts) {
        model.sent.push(send(pick));
        if (atBottom) first += 1;
      }
    }
    look();
  }
  const shown = model.sent.filter((sent) => seen.has(sent));
  return { shown, messages: buffer.messages };
};

const flat = (items: readonly (Sent | Message)[]): string[] =>
  items.map(({ sender, text }) => `${sender}:${text}`);

const FEW = ['ok', '?', 'oui'];
const MANY = Array.from({ length: 4000 }, (_, index) => `message ${index}`);

const cases: readonly (readonly [string, Play])[] = [
  ['few words, nodes kept', { words: FEW, nodes: 'by-message', height: 10 }],
  ['few words, recycled nodes, page ids', { words: FEW, nodes: 'recycled', pageIds: true, height: 10 }],
  ['few words, nodes always new, page ids', { words: FEW, nodes: 'always-new', pageIds: true, height: 10 }],
  [
    'few words, nodes always new, rows numbered',
    { words: FEW, nodes: 'always-new', numbers: 'absolute', height: 10 },
  ],
  [
    'few words, recycled nodes, rows numbered',
    { words: FEW, nodes: 'recycled', numbers: 'absolute', height: 10 },
  ],
  ['many words, recycled nodes', { words: MANY, nodes: 'recycled', height: 10 }],
  [
    'many words, nodes always new, numbered as loaded',
    { words: MANY, nodes: 'always-new', numbers: 'loaded', height: 10 },
  ],
  ['many words, nodes always new', { words: MANY, nodes: 'always-new', height: 10 }],
];

describe('conversation buffer against a page that shows a window', () => {
  it.each(cases)('has each message shown once and in order: %s', (_, how) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 40 }),
        moves,
        (start, history, steps) => {
          const { shown, messages } = play(start, history, steps, how);
          expect(flat(messages)).toEqual(flat(shown));
          expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
          expect(messages.filter(({ goneAt }) => goneAt !== undefined)).toEqual([]);
          // Each window here shares rows with the one before it.
          expect(messages.filter(({ gapBefore }) => gapBefore)).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
