import { compatible, type Entry, type KeyedRow } from './entry.ts';
import { type Pair, risingPairs } from './increasing.ts';
import { offsetPairs } from './offset-pairs.ts';
import { pairBetween } from './pair-between.ts';

/** Rows that are surely a known message: the same untouched reading, or the page's own id. */
const surePairs = (entries: readonly Entry[], rows: readonly KeyedRow[]): Pair[] => {
  const byReading = new Map<object, number>();
  const byNode = new Map<object, number>();
  const byPageId = new Map<string, number>();
  entries.forEach((entry, index) => {
    const reading = entry.reading.deref();
    if (reading) byReading.set(reading, index);
    const node = entry.node.deref();
    if (node) byNode.set(node, index);
    if (entry.pageId !== undefined) byPageId.set(entry.pageId, index);
  });
  const pairs: Pair[] = [];
  rows.forEach(({ reading }, row) => {
    const known =
      (reading.pageId === undefined ? undefined : byPageId.get(reading.pageId)) ??
      byReading.get(reading) ??
      // A translated row's words say nothing about which message it is: its node does.
      (reading.translated ? byNode.get(reading.node) : undefined);
    if (known !== undefined) pairs.push({ row, known });
  });
  return risingPairs(pairs);
};

/** Adds the pairs that follow from neighbours: rows are shown without gaps, so next to a pair stands a pair. */
const extend = (entries: readonly Entry[], rows: readonly KeyedRow[], pairs: readonly Pair[]): Pair[] => {
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
export const alignRows = (entries: readonly Entry[], rows: readonly KeyedRow[]): Pair[] => {
  if (entries.length === 0 || rows.length === 0) return [];
  const sure = surePairs(entries, rows);
  const start = sure.length > 0 ? sure : offsetPairs(entries, rows);
  const pairs = extend(entries, rows, start);
  const complete: Pair[] = [];
  let above: Pair = { row: -1, known: -1 };
  for (const pair of [...pairs, { row: rows.length, known: entries.length }]) {
    if (pairs.length > 0) complete.push(...pairBetween(entries, rows, above, pair));
    if (pair.row < rows.length) complete.push(pair);
    above = pair;
  }
  return complete;
};
