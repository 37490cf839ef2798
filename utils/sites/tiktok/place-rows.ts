import type { TimeSpan } from '../../model/index.ts';
import { parseDisplayedTime } from '../displayed-time.ts';
import type { PlacedRow, RowReading } from '../row-reading.ts';
import type { Line } from './list-lines.ts';
import { plainName } from './read-header.ts';

interface Separator {
  readonly shown: string;
  readonly span: TimeSpan | undefined;
}

/** The page's number of the row (`data-index` of the row or of its wrapper, L); changes while the row stays the same. */
const positionOf = (row: Element): number | undefined => {
  const shown = row.getAttribute('data-index') ?? row.parentElement?.getAttribute('data-index');
  const number = shown ? Number(shown) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};

/**
 * Gives every row the separator above it. A message was sent after its separator's minute began, and before the next
 * separator's ended or, below the last one, before it was read.
 */
export const placeRows = (
  lines: readonly Line[],
  readingOf: (row: Element) => RowReading | null,
  now: number,
): PlacedRow[] => {
  const separators = lines.map((line): Separator | null => {
    if (line.row) return null;
    const shown = plainName(line.separator.textContent);
    return { shown, span: parseDisplayedTime(shown, now) };
  });
  const placed: PlacedRow[] = [];
  const untils: (TimeSpan | undefined)[] = [];
  let until: TimeSpan | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    untils[index] = until;
    until = separators[index]?.span ?? until;
  }
  let above: Separator | undefined;
  let from: TimeSpan | undefined;
  lines.forEach((line, index) => {
    if (!line.row) {
      above = separators[index] ?? undefined;
      from = above?.span;
      return;
    }
    const reading = readingOf(line.row);
    if (!reading) return;
    const position = positionOf(line.row);
    const next = untils[index];
    const to = next && from && next.to >= from.to ? next.to : now;
    placed.push({
      reading,
      ...(position === undefined ? {} : { position }),
      ...(above && above.shown !== '' ? { displayedTime: above.shown } : {}),
      ...(from ? { sentAt: { from: from.from, to: Math.max(from.from, to) } } : {}),
    });
  });
  return placed;
};
