import { commonPairs } from './common-pairs.ts';
import { compatible, type Entry, isTelling } from './entry.ts';
import type { Pair } from './increasing.ts';
import type { PlacedRow } from './row-reading.ts';

/** So many cells has the table at most: about two milliseconds. */
const MOST_CELLS = 250_000;
/** Fewer rows than this say too little. */
const FEWEST = 4;

/**
 * Pairs of a window that shows most of what it showed before, every node built anew, some messages taken off and others
 * added meanwhile: no single offset fits, but the longest sequence that both have in common does. Messages known to be
 * gone are passed over. Empty where less than half of either agrees: then the window shows another part.
 */
export const wholePairs = (entries: readonly Entry[], rows: readonly PlacedRow[]): Pair[] => {
  const live = entries.filter(({ message }) => message.goneAt === undefined);
  let [row0, known0, row1, known1] = [0, 0, rows.length, live.length];
  const fits = (row: number, known: number): boolean => {
    const entry = live[known];
    const candidate = rows[row];
    return entry !== undefined && candidate !== undefined && compatible(entry, candidate);
  };
  while (row1 > 0 && known1 > 0 && fits(row1 - 1, known1 - 1)) {
    row1 -= 1;
    known1 -= 1;
  }
  while (row0 < row1 && known0 < known1 && fits(row0, known0)) {
    row0 += 1;
    known0 += 1;
  }
  if ((row1 - row0) * (known1 - known0) > MOST_CELLS) return [];
  const below = rows.length - row1;
  const pairs = [
    ...Array.from({ length: row0 }, (_, index) => ({ row: index, known: index })),
    ...commonPairs(live, rows, row0, row1, known0, known1),
    ...Array.from({ length: below }, (_, index) => ({ row: row1 + index, known: known1 + index })),
  ];
  const telling = pairs.filter(({ row, known }) => {
    const [entry, candidate] = [live[known], rows[row]];
    return entry && candidate && isTelling(entry, candidate);
  });
  const [first, last] = [pairs[0], pairs.at(-1)];
  const spanned = first && last ? Math.max(last.row - first.row, last.known - first.known) + 1 : 0;
  const enough = pairs.length >= FEWEST && telling.length > 0 && pairs.length * 2 > spanned;
  return enough ? pairs.map(({ row, known }) => ({ row, known: live[known]?.index ?? 0 })) : [];
};
