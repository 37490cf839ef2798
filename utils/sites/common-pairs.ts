import { compatible, type Entry, isTelling } from './entry.ts';
import type { Pair } from './increasing.ts';
import type { PlacedRow } from './row-reading.ts';

/**
 * The rows from `row0` to before `row1` and the messages from `known0` to before `known1` that agree in one order: as
 * many as possible, where what is more than chance counts double. By table: one cell for each row and message.
 */
export const commonPairs = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  row0: number,
  row1: number,
  known0: number,
  known1: number,
): Pair[] => {
  const width = known1 - known0 + 1;
  const scores = new Uint16Array((row1 - row0 + 1) * width);
  const at = (row: number, known: number): number => scores[(row - row0) * width + known - known0] ?? 0;
  const withPair = (row: number, known: number): number => {
    const entry = entries[known];
    const candidate = rows[row];
    if (!entry || !candidate || !compatible(entry, candidate)) return 0;
    return at(row + 1, known + 1) + (isTelling(entry, candidate) ? 2 : 1);
  };
  for (let row = row1 - 1; row >= row0; row -= 1) {
    for (let known = known1 - 1; known >= known0; known -= 1) {
      scores[(row - row0) * width + known - known0] = Math.max(
        withPair(row, known),
        at(row + 1, known),
        at(row, known + 1),
      );
    }
  }
  const pairs: Pair[] = [];
  for (let row = row0, known = known0; row < row1 && known < known1; ) {
    const best = at(row, known);
    if (best > 0 && withPair(row, known) === best) {
      pairs.push({ row, known });
      row += 1;
      known += 1;
    } else if (at(row + 1, known) === best) row += 1;
    else known += 1;
  }
  return pairs;
};
