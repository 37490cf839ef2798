import type { Message } from '../../model/index.ts';
import type { Run } from './content.ts';

/** Each id once, in order: a page that shows a message twice still says it only once. */
export function distinct(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
}

/**
 * What is kept of a message for good. Promise 3: whatever a reader may have taken for a picture's text is not. That the
 * page no longer shows it may change, and gaps may close: notes of their own and the runs say it.
 */
const lasting = ({ goneAt: _, gapBefore: __, ...message }: Message): Message =>
  message.kind === 'text' ? message : { ...message, text: '' };

/** The stretches of `messages` (distinct) that are not known yet, each with its known neighbours. */
export function newRuns(messages: readonly Message[], isKnown: (message: Message) => boolean): Run[] {
  const runs: Run[] = [];
  let start = 0;
  while (start < messages.length) {
    let end = start;
    for (let next = messages[end]; next && !isKnown(next); next = messages[end]) end += 1;
    if (end > start) {
      const gaps = messages.slice(Math.max(start, 1), end + 1).filter(({ gapBefore }) => gapBefore);
      runs.push({
        after: messages[start - 1]?.id ?? null,
        before: messages[end]?.id ?? null,
        messages: messages.slice(start, end).map(lasting),
        ...(gaps.length > 0 ? { gaps: gaps.map(({ id }) => id) } : {}),
      });
    }
    start = end + 1;
  }
  return runs;
}
