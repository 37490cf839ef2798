import { compatible, type Entry, isTelling } from './entry.ts';
import { type Pair, risingPairs } from './increasing.ts';
import type { KnownMessages } from './known-messages.ts';
import { offsetPairs } from './offset-pairs.ts';
import { pairBetween } from './pair-between.ts';
import type { PlacedRow } from './row-reading.ts';
import { wholePairs } from './whole-pairs.ts';

/** Rows that are surely a known message. */
const surePairs = (known: KnownMessages, rows: readonly PlacedRow[]): Pair[] => {
  const pairs: Pair[] = [];
  rows.forEach(({ reading }, row) => {
    const entry = known.sure(reading);
    if (entry) pairs.push({ row, known: entry.index });
  });
  return risingPairs(pairs);
};

/** Adds the pairs that follow from neighbours: rows are shown without gaps, so next to a pair stands a pair. */
const extend = (entries: readonly Entry[], rows: readonly PlacedRow[], pairs: readonly Pair[]): Pair[] => {
  const all: Pair[] = [];
  const fits = (row: number, known: number): boolean => {
    const entry = entries[known];
    const candidate = rows[row];
    return entry !== undefined && candidate !== undefined && compatible(entry, candidate);
  };
  pairs.forEach((pair, index) => {
    const above = all.at(-1) ?? { row: -1, known: -1 };
    const upwards: Pair[] = [];
    for (
      let { row, known } = pair;
      row - 1 > above.row && known - 1 > above.known && fits(row - 1, known - 1);
      row -= 1, known -= 1
    ) {
      upwards.push({ row: row - 1, known: known - 1 });
    }
    all.push(...upwards.reverse(), pair);
    const below = pairs[index + 1] ?? { row: rows.length, known: entries.length };
    for (
      let row = pair.row + 1, known = pair.known + 1;
      row < below.row && known < below.known && fits(row, known);
      row += 1, known += 1
    ) {
      all.push({ row, known });
    }
  });
  return all;
};

/** So many rows beyond the known stretch must fit another one to be laid anywhere on it. */
const REST = 3;

/** Rows from `row` on, `count` of them, laid on the messages from `known` on; empty unless all fit. */
const allPairs = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  { row, known }: Pair,
  count: number,
): Pair[] => {
  const pairs = Array.from({ length: count }, (_, step) => ({ row: row + step, known: known + step }));
  return pairs.every((pair) => {
    const entry = entries[pair.known];
    const candidate = rows[pair.row];
    return entry !== undefined && candidate !== undefined && compatible(entry, candidate);
  })
    ? pairs
    : [];
};

/**
 * Pairs of the rows above what is known for sure with the stretches above (`edge`: their end is near), or of those below
 * with the stretches below. Few rows are laid on the near end only: as many as fit, one alone if nothing else is left.
 */
const restPairs = (entries: readonly Entry[], rows: readonly PlacedRow[], edge: 'end' | 'start'): Pair[] => {
  if (rows.length === 0 || entries.length === 0) return [];
  const pairs = rows.length >= REST ? extend(entries, rows, offsetPairs(entries, rows, REST)) : [];
  if (pairs.length > 0) return pairs;
  for (let count = Math.min(rows.length, entries.length); count > 0; count -= 1) {
    const at =
      edge === 'end' ? { row: 0, known: entries.length - count } : { row: rows.length - count, known: 0 };
    const near = allPairs(entries, rows, at, count);
    const [entry, row] = [entries[at.known], rows[at.row]];
    const chance = count === 1 && rows.length > 1 && !(entry && row && isTelling(entry, row));
    if (near.length > 0 && !chance) return near;
  }
  return [];
};

/** By words alone: as it stands where every row fits, else whatever most rows agree with. */
const likelyPairs = (entries: readonly Entry[], rows: readonly PlacedRow[]): Pair[] => {
  // A thread built anew is most often the very same one.
  const same = rows.length === entries.length && allPairs(entries, rows, { row: 0, known: 0 }, rows.length);
  if (same && same.length > 0) return same;
  const asItStands = extend(entries, rows, offsetPairs(entries, rows));
  if (asItStands.length === rows.length) return asItStands;
  const whole = wholePairs(entries, rows);
  return whole.length > asItStands.length ? whole : asItStands;
};

/** The pairs of sure or most likely rows, their neighbours, and what is above and below in other stretches. */
const roughPairs = (known: KnownMessages, rows: readonly PlacedRow[]): Pair[] => {
  const { entries } = known;
  const sure = surePairs(known, rows);
  if (sure.length === rows.length) return sure;
  const pairs = sure.length > 0 ? extend(entries, rows, sure) : likelyPairs(entries, rows);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return [];
  const above = entries[first.known]?.joined
    ? []
    : restPairs(entries.slice(0, first.known), rows.slice(0, first.row), 'end');
  const [row, next] = [last.row + 1, last.known + 1];
  const below = entries[next]?.joined ? [] : restPairs(entries.slice(next), rows.slice(row), 'start');
  return [...above, ...pairs, ...below.map((pair) => ({ row: pair.row + row, known: pair.known + next }))];
};

/**
 * Finds which row of the window is which known message; a row in no pair is new. Both indices rise.
 * Sure signs first (nodes and ids), else the window's words are laid against the conversation's.
 */
export const alignRows = (known: KnownMessages, rows: readonly PlacedRow[]): Pair[] => {
  const { entries } = known;
  if (entries.length === 0 || rows.length === 0) return [];
  const rough = roughPairs(known, rows);
  if (rough.length === 0 || rough.length === rows.length) return rough;
  const complete: Pair[] = [];
  let above: Pair = { row: -1, known: -1 };
  for (const pair of [...rough, { row: rows.length, known: entries.length }]) {
    complete.push(...pairBetween(known, rows, above, pair));
    if (pair.row < rows.length) complete.push(pair);
    above = pair;
  }
  return complete;
};
