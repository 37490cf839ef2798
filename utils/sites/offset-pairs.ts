import { compatible, type Entry } from './entry.ts';
import { type Pair, risingPairs } from './increasing.ts';
import type { PlacedRow } from './row-reading.ts';

/** So many places are tried at most: a conversation of thousands of equal messages must not cost their square. */
const MAX_OFFSETS = 48;

interface Fit {
  readonly offset: number;
  readonly matches: number;
  readonly overlap: number;
}

const positionsByKey = (entries: readonly Entry[]): Map<string, number[]> => {
  const positions = new Map<string, number[]>();
  entries.forEach(({ key }, index) => {
    const list = positions.get(key);
    if (list) list.push(index);
    else positions.set(key, [index]);
  });
  return positions;
};

/** Offset (message index − row index) by the page's own row numbers; undefined where it has none in common. */
const numberedOffset = (entries: readonly Entry[], rows: readonly PlacedRow[]): number | undefined => {
  const indexOf = new Map<number, number>();
  entries.forEach(({ position }, index) => {
    if (position !== undefined) indexOf.set(position, index);
  });
  for (const [row, { position }] of rows.entries()) {
    const index = position === undefined ? undefined : indexOf.get(position);
    if (index !== undefined) return index - row;
  }
  return undefined;
};

/** Offsets worth trying: by row numbers, both ends flush, and wherever the window's rarest words stand. */
const candidateOffsets = (
  positions: ReadonlyMap<string, readonly number[]>,
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
): Set<number> => {
  const numbered = numberedOffset(entries, rows);
  const offsets = new Set([...(numbered === undefined ? [] : [numbered]), 0, entries.length - rows.length]);
  const known = rows
    .map(({ reading }, row) => ({ row, at: positions.get(reading.key) ?? [] }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.at.length - b.at.length);
  for (const { row, at } of known) {
    for (const index of at.toReversed()) {
      if (offsets.size >= MAX_OFFSETS) return offsets;
      offsets.add(index - row);
    }
  }
  return offsets;
};

const fitAt = (entries: readonly Entry[], rows: readonly PlacedRow[], offset: number): Fit => {
  const first = Math.max(0, -offset);
  const end = Math.min(rows.length, entries.length - offset);
  let matches = 0;
  for (let row = first; row < end; row += 1) {
    const entry = entries[row + offset];
    const candidate = rows[row];
    if (entry && candidate && compatible(entry, candidate)) matches += 1;
  }
  return { offset, matches, overlap: Math.max(0, end - first) };
};

/** Words that stand once in each: with rows taken out in between no single offset fits, but these still do. */
const uniquePairs = (
  positions: ReadonlyMap<string, readonly number[]>,
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
): Pair[] => {
  const times = new Map<string, number>();
  for (const { reading } of rows) times.set(reading.key, (times.get(reading.key) ?? 0) + 1);
  const pairs: Pair[] = [];
  rows.forEach((candidate, row) => {
    const at = positions.get(candidate.reading.key);
    const known = at?.[0];
    if (at?.length !== 1 || known === undefined || times.get(candidate.reading.key) !== 1) return;
    const entry = entries[known];
    if (entry && compatible(entry, candidate)) pairs.push({ row, known });
  });
  return risingPairs(pairs);
};

/**
 * Lays the window against the conversation by words alone, for pages that rebuilt every node. A place without any
 * contradiction wins, the longest one first; else one where most rows agree; else words that stand once in each.
 * Empty where nothing convinces: the window shows another part of the conversation.
 */
export const offsetPairs = (entries: readonly Entry[], rows: readonly PlacedRow[]): Pair[] => {
  const positions = positionsByKey(entries);
  let best: Fit | undefined;
  for (const offset of candidateOffsets(positions, entries, rows)) {
    const fit = fitAt(entries, rows, offset);
    const clean = fit.matches === fit.overlap;
    if (fit.matches === 0) continue;
    if (!clean && fit.matches * 2 <= fit.overlap) continue;
    const bestClean = best !== undefined && best.matches === best.overlap;
    if (!best || (clean && !bestClean) || (clean === bestClean && fit.matches > best.matches)) best = fit;
  }
  if (best) {
    const { offset } = best;
    return rows.flatMap((candidate, row) => {
      const entry = entries[row + offset];
      return entry && compatible(entry, candidate) ? [{ row, known: row + offset }] : [];
    });
  }
  const unique = uniquePairs(positions, entries, rows);
  return unique.length >= Math.max(2, rows.length / 2) ? unique : [];
};
