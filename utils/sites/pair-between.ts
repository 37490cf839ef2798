import { commonPairs } from './common-pairs.ts';
import { type Entry, otherIds } from './entry.ts';
import type { Pair } from './increasing.ts';
import type { KnownMessages } from './known-messages.ts';
import type { PlacedRow } from './row-reading.ts';

/** Gaps are compared row by row only so far from their known ends: more never changes on a page at once. */
const REACH = 64;

/** Index of the first message from which on all were seen without a gap down to `index`. */
const startOfStretch = (entries: readonly Entry[], index: number): number => {
  let start = index;
  while (start > 0 && entries[start]?.joined) start -= 1;
  return start;
};

/** Index after the last message that was seen without a gap below the one before `index`. */
const endOfStretch = (entries: readonly Entry[], index: number): number => {
  let end = index;
  while (entries[end]?.joined) end += 1;
  return end;
};

/**
 * Pairs inside the gap between two pairs (the ends of window and conversation count as such). Messages deleted or
 * inserted are stepped over. What is left between two pairs in equal number is the same messages with other words
 * (a placeholder filled in, an edit); at the open ends only the same node counts as that.
 */
export const pairBetween = (
  known: KnownMessages,
  rows: readonly PlacedRow[],
  above: Pair,
  below: Pair,
): Pair[] => {
  const { entries } = known;
  let row0 = above.row + 1;
  let known0 = above.known + 1;
  let row1 = below.row;
  let known1 = below.known;
  if (row0 >= row1 || known0 >= known1) return [];
  const openTop = above.row < 0;
  const openBottom = below.row >= rows.length;
  if (openTop) {
    row0 = Math.max(row0, row1 - REACH);
    known0 = Math.max(known0, known1 - REACH, startOfStretch(entries, known1));
  } else {
    row1 = Math.min(row1, row0 + REACH);
    known1 = Math.min(known1, known0 + REACH);
    if (openBottom) known1 = Math.min(known1, endOfStretch(entries, known0));
  }
  if (known0 >= known1) return [];
  const common = commonPairs(entries, rows, row0, row1, known0, known1);
  const all: Pair[] = [];
  let last: Pair = { row: row0 - 1, known: known0 - 1 };
  for (const pair of [...common, { row: row1, known: known1 }]) {
    const count = pair.row - last.row - 1;
    const atOpenEnd = (openTop && last.row < row0) || (openBottom && pair.row === row1);
    if (count > 0 && count === pair.known - last.known - 1) {
      for (let step = 1; step <= count; step += 1) {
        const entry = entries[last.known + step];
        const row = rows[last.row + step];
        if (!entry || !row) continue;
        const sameNode = known.atNode(row.reading.node) === entry;
        if (!otherIds(entry, row.reading) && (sameNode || !atOpenEnd)) {
          all.push({ row: last.row + step, known: last.known + step });
        }
      }
    }
    if (pair.row < row1) all.push(pair);
    last = pair;
  }
  return all;
};
