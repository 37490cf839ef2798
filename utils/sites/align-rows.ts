import { compatible, type Entry } from './entry.ts';
import { type Pair, risingPairs } from './increasing.ts';
import type { KnownMessages } from './known-messages.ts';
import { offsetPairs } from './offset-pairs.ts';
import { pairBetween } from './pair-between.ts';
import type { PlacedRow } from './row-reading.ts';

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

/**
 * Finds which row of the window is which known message; a row in no pair is new. Both indices rise.
 * Sure signs first (nodes and ids), else the window's words are laid against the conversation's.
 */
export const alignRows = (known: KnownMessages, rows: readonly PlacedRow[]): Pair[] => {
  const { entries } = known;
  if (entries.length === 0 || rows.length === 0) return [];
  const sure = surePairs(known, rows);
  if (sure.length === rows.length) return sure;
  const start = sure.length > 0 ? sure : offsetPairs(entries, rows);
  if (start.length === 0) return [];
  const complete: Pair[] = [];
  let above: Pair = { row: -1, known: -1 };
  for (const pair of [...extend(entries, rows, start), { row: rows.length, known: entries.length }]) {
    complete.push(...pairBetween(known, rows, above, pair));
    if (pair.row < rows.length) complete.push(pair);
    above = pair;
  }
  return complete;
};
