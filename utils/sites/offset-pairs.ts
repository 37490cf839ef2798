import { compatible, type Entry, isTelling } from './entry.ts';
import { type Pair, risingPairs } from './increasing.ts';
import type { PlacedRow } from './row-reading.ts';

/** So many comparisons are made at most, give or take: thousands of equal messages must not cost their square. */
const MAX_COMPARISONS = 200_000;
/** So many places are tried at least, and at most. */
const LEAST_PLACES = 32;
const MOST_PLACES = 2000;
/** In a conversation of so few messages one that stands once on both sides is enough. */
const FEW = 8;
/** Long words that stand once on both sides, in one order: so many are no chance, however much around them is repeated. */
const LEAST_TELLING = 3;

/** A stretch of the conversation that was seen without a gap: messages from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Row `row` of the window laid on message `row + offset`, compared within one stretch. */
interface Fit {
  readonly offset: number;
  readonly stretch: Stretch;
  readonly matches: number;
  /** Of these, how many are more than chance (`isTelling`). */
  readonly telling: number;
  readonly overlap: number;
}

/** The stretch of every message, by its index. */
const stretchesOf = (entries: readonly Entry[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let index = 1; index <= entries.length; index += 1) {
    if (entries[index]?.joined) continue;
    const stretch = { start, end: index };
    for (; start < index; start += 1) stretches.push(stretch);
  }
  return stretches;
};

const positionsByKey = (entries: readonly Entry[]): Map<string, number[]> => {
  const positions = new Map<string, number[]>();
  entries.forEach(({ key }, index) => {
    const list = positions.get(key);
    if (list) list.push(index);
    else positions.set(key, [index]);
  });
  return positions;
};

/** A message that has the number of one of the rows. */
const numberedPair = (entries: readonly Entry[], rows: readonly PlacedRow[]): Pair[] => {
  const indexOf = new Map<number, number>();
  entries.forEach(({ position }, index) => {
    if (position !== undefined) indexOf.set(position, index);
  });
  for (const [row, { position }] of rows.entries()) {
    const known = position === undefined ? undefined : indexOf.get(position);
    if (known !== undefined) return [{ row, known }];
  }
  return [];
};

/** Pairs worth trying: by row numbers, both ends flush, and wherever the window's rarest words stand. */
const candidates = (
  positions: ReadonlyMap<string, readonly number[]>,
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
): Pair[] => {
  const pairs = [
    ...numberedPair(entries, rows),
    { row: 0, known: 0 },
    { row: rows.length - 1, known: entries.length - 1 },
  ];
  const most = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, MAX_COMPARISONS / rows.length));
  const known = rows
    .map(({ reading }, row) => ({ row, at: positions.get(reading.key) ?? [] }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.at.length - b.at.length);
  for (const { row, at } of known) {
    for (const index of at.toReversed()) {
      if (pairs.length >= most) return pairs;
      pairs.push({ row, known: index });
    }
  }
  return pairs;
};

/** How well the rows fit there; no matches where half of them or more contradict. */
const fitAt = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  offset: number,
  stretch: Stretch,
): Fit => {
  const first = Math.max(0, stretch.start - offset);
  const end = Math.min(rows.length, stretch.end - offset);
  const overlap = Math.max(0, end - first);
  let matches = 0;
  let telling = 0;
  for (let row = first; row < end; row += 1) {
    const entry = entries[row + offset];
    const candidate = rows[row];
    if (entry && candidate && compatible(entry, candidate)) {
      matches += 1;
      if (isTelling(entry, candidate)) telling += 1;
    } else if ((row - first + 1 - matches) * 2 >= overlap) {
      return { offset, stretch, matches: 0, telling, overlap };
    }
  }
  return { offset, stretch, matches, telling, overlap };
};

/** What is more than chance counts double. */
const score = ({ matches, telling }: Fit): number => matches + telling;

const isClean = ({ matches, overlap }: Fit): boolean => matches === overlap;

/** The place that contradicts least and agrees most; undefined where too little speaks for any. */
const bestFit = (
  positions: ReadonlyMap<string, readonly number[]>,
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  least: number,
): Fit | undefined => {
  const stretches = stretchesOf(entries);
  const tried = new Set<string>();
  let best: Fit | undefined;
  for (const { row, known } of candidates(positions, entries, rows)) {
    const stretch = stretches[known];
    const offset = known - row;
    if (!stretch || tried.has(`${offset} ${stretch.start}`)) continue;
    tried.add(`${offset} ${stretch.start}`);
    const fit = fitAt(entries, rows, offset, stretch);
    if (fit.matches === 0 || (fit.matches < least && fit.telling === 0)) continue;
    const better = best && isClean(fit) === isClean(best) ? score(fit) > score(best) : isClean(fit);
    if (!best || better) best = fit;
  }
  return best;
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

/** In a conversation of several stretches one equal message may be chance. */
const leastMatches = (entries: readonly Entry[]): number =>
  entries.some(({ joined }, index) => index > 0 && !joined) ? 2 : 1;

/**
 * Lays the window against the conversation by words alone, for pages that rebuilt every node. A place without any
 * contradiction wins, the longest one first; else one where most rows agree; else words that stand once in each.
 * Empty where nothing convinces: the window shows another part of the conversation.
 */
export const offsetPairs = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  least = leastMatches(entries),
): Pair[] => {
  if (entries.length === 0 || rows.length === 0) return [];
  const positions = positionsByKey(entries);
  const best = bestFit(positions, entries, rows, least);
  if (!best) {
    const unique = uniquePairs(positions, entries, rows);
    const telling = unique.filter((pair) => {
      const [entry, row] = [entries[pair.known], rows[pair.row]];
      return entry && row && isTelling(entry, row);
    });
    const enough =
      unique.length >= Math.max(2, rows.length / 2) ||
      telling.length >= (entries.length <= FEW ? 1 : LEAST_TELLING);
    return enough ? unique : [];
  }
  const { offset, stretch } = best;
  const end = Math.min(rows.length, stretch.end - offset);
  const pairs: Pair[] = [];
  for (let row = Math.max(0, stretch.start - offset); row < end; row += 1) {
    const entry = entries[row + offset];
    const candidate = rows[row];
    if (entry && candidate && compatible(entry, candidate)) pairs.push({ row, known: row + offset });
  }
  return pairs;
};
