import { instantOf } from '../instant.ts';
import { longestDescent } from './longest-descent.ts';
import type { DatedLine } from './shapes.ts';

/** So many of the lines that fit may be out of order before the order proves nothing. */
const FEW = 1 / 4;
/** A chat shorter than this has no order to speak of. */
const ENOUGH = 4;

/** Who may write in a direct chat: its other side, and the user where known. */
export interface Sides {
  readonly peer: string;
  readonly owner: string | null;
}

/**
 * Which dated lines of a direct chat are messages; the others are words of the message above that only look like one.
 * Two things tell: a name that is neither side's, though the other side goes on writing below; and a time that breaks
 * the order of all the others. What a text imitates with a fitting name and time can't be told apart (in TikTok's JSON
 * nothing can be imitated). In doubt a line is a message, and nobody else's words ever become the user's own.
 */
export function areMessages(lines: readonly DatedLine[], { peer, owner }: Sides): readonly boolean[] {
  const lastOfPeer = lines.findLastIndex(({ from }) => from === peer);
  const isStranger = (at: number): boolean => {
    const from = lines[at]?.from;
    return owner !== null && from !== peer && from !== owner && at < lastOfPeer;
  };
  const isOut = outOfOrder(lines);
  let above: string | null = null;
  return lines.map(({ from }, at) => {
    const wouldBeOwn = above === owner && from !== owner;
    const isMessage = above === null || wouldBeOwn || !(isStranger(at) || isOut[at]);
    if (isMessage) above = from;
    return isMessage;
  });
}

/** Which lines have a time that doesn't fit into the one order of (nearly) all the others. */
function outOfOrder(lines: readonly DatedLine[]): readonly boolean[] {
  const instants = lines.map(({ date }) => instantOf(date) ?? 0);
  const newestFirst = longestDescent(instants);
  const oldestFirst = longestDescent(instants.map((instant) => -instant));
  const fitting = newestFirst.size >= oldestFirst.size ? newestFirst : oldestFirst;
  const others = lines.length - fitting.size;
  if (fitting.size < ENOUGH || others > fitting.size * FEW) return lines.map(() => false);
  return lines.map((_, at) => !fitting.has(at));
}
