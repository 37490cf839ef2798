import type { Message } from '../../model/index.ts';

/** A message as a format gives it. `at`: its instant, or null where it has none that can be read. */
export interface ReadMessage extends Pick<Message, 'sender' | 'author' | 'kind' | 'text' | 'displayedTime'> {
  readonly at: number | null;
  /** How exactly `at` is given, in ms; a second unless said. */
  readonly within?: number;
}

/**
 * Oldest first, with ids that are the same at each reading. Files give messages newest first, oldest first or in
 * no order; those of one instant keep the order in which they were said, and those without one stay with their neighbour.
 * `usual`: the format's order, where the times don't tell.
 */
export function inOrder(
  read: readonly ReadMessage[],
  readAt: number,
  usual: 'oldest-first' | 'newest-first' = 'oldest-first',
): Message[] {
  const steps = stepsBack(read);
  const isNewestFirst = steps === 0 ? usual === 'newest-first' : steps > 0;
  const said = isNewestFirst ? read.toReversed() : read;
  let last = Number.NEGATIVE_INFINITY;
  return said
    .map((message) => {
      last = message.at ?? last;
      return { message, at: last };
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ message }, index) => messageOf(message, index, readAt));
}

function messageOf(read: ReadMessage, index: number, readAt: number): Message {
  const { at, within = 1000, author, ...rest } = read;
  return {
    id: String(index),
    ...rest,
    ...(author !== undefined && { author }),
    ...(at !== null && { sentAt: { from: at, to: at + within - 1 } }),
    readAt,
  };
}

/** How many more steps from one message to the next go back in time than forth. */
function stepsBack(read: readonly ReadMessage[]): number {
  let steps = 0;
  let last: number | null = null;
  for (const { at } of read) {
    if (at === null) continue;
    if (last !== null) steps += Math.sign(last - at);
    last = at;
  }
  return steps;
}
