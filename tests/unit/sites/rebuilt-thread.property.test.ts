import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConversationBuffer } from '../../../utils/sites/conversation-buffer.ts';
import { type Sent, ThreadModel } from './thread-model.ts';

/** What happens between two readings of a page that shows the whole thread and builds every node anew. */
const changes = fc.array(
  fc.record({
    older: fc.array(fc.nat(), { maxLength: 6 }),
    newer: fc.array(fc.nat(), { maxLength: 6 }),
    removed: fc.array(fc.nat(), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const FEW = ['ok', '?', 'oui', 'salut'];
/** Of so many messages one has words of its own, as in a real chat. */
const OF_ITS_OWN = 3;
/** The thread begins with such a one: of two equal messages at its very beginning nobody can tell which one went. */
const OWN = 0;

const play = (
  history: readonly number[],
  steps: readonly { older: number[]; newer: number[]; removed: number[] }[],
) => {
  let count = 0;
  const send = (pick: number): Sent => {
    count += 1;
    const own = pick % OF_ITS_OWN === 0;
    return {
      text: own ? `a message of its own, ${count}` : (FEW[pick % FEW.length] ?? ''),
      sender: pick % 2 ? 'self' : 'other',
    };
  };
  const model = new ThreadModel([OWN, ...history].map(send), 'always-new');
  const buffer = new ConversationBuffer();
  const look = (): void => {
    buffer.merge(model.show(0, model.sent.length), 1000, { side: () => 'bottom' });
  };
  look();
  for (const { older, newer, removed } of steps) {
    // Neither first nor last: with a neighbour on both sides it can be known to be gone.
    for (const pick of removed) model.sent.splice(1 + (pick % (model.sent.length - 2)), 1);
    if (older.length > 0) model.sent.unshift(...[OWN, ...older].map(send));
    model.sent.push(...newer.map(send));
    look();
  }
  return { sent: model.sent, messages: buffer.messages };
};

describe('conversation buffer against a thread that is built anew while messages come and go', () => {
  it('shows as there what is there, in order, and each message once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1000 }), { minLength: 30, maxLength: 80 }),
        changes,
        (history, steps) => {
          const { sent, messages } = play(history, steps);
          const there = messages.filter(({ goneAt }) => goneAt === undefined);
          expect(there.map(({ text }) => text)).toEqual(sent.map(({ text }) => text));
          expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
