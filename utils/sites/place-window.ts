import type { Entry } from './entry.ts';
import type { PlacedRow } from './row-reading.ts';

/** Where a window that shares no row with the conversation belongs: index of the message that it stands before. */
const placeWindow = (entries: readonly Entry[], rows: readonly PlacedRow[]): number =>
  byTime(entries, rows) ?? byPosition(entries, rows) ?? entries.length;

/** By the time separators: after the last message that was surely sent earlier. */
const byTime = (entries: readonly Entry[], rows: readonly PlacedRow[]): number | undefined => {
  const first = rows.find(({ sentAt }) => sentAt)?.sentAt;
  if (!first) return undefined;
  const later = entries.findIndex(
    ({ message: { sentAt } }) => sentAt !== undefined && sentAt.from > first.from,
  );
  if (later >= 0) return later;
  const timed = entries.some(({ message: { sentAt } }) => sentAt !== undefined && sentAt.from < first.from);
  return timed ? entries.length : undefined;
};

/** By the page's own row numbers, if they rise downwards. */
const byPosition = (entries: readonly Entry[], rows: readonly PlacedRow[]): number | undefined => {
  const first = rows[0]?.position;
  const last = rows.at(-1)?.position;
  if (first === undefined || last === undefined || last < first) return undefined;
  const later = entries.findIndex(({ position }) => position !== undefined && position > last);
  if (later >= 0) return later;
  return entries.some(({ position }) => position !== undefined && position < first)
    ? entries.length
    : undefined;
};

/** The new rows' indices by the index of the known message that they stand before. */
export const placesOfNew = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  entryOf: readonly (Entry | undefined)[],
): Map<number, number[]> => {
  const places = new Map<number, number[]>();
  const first = entryOf.find((entry) => entry !== undefined);
  const lastPaired = entryOf.findLastIndex((entry) => entry !== undefined);
  let place = first?.index ?? placeWindow(entries, rows);
  rows.forEach((_, row) => {
    const known = entryOf[row];
    if (known) {
      place = known.index + 1;
      return;
    }
    // Below the last known row: messages that follow, after any that were taken off the page.
    if (lastPaired >= 0 && row > lastPaired && entries.length - place <= rows.length) place = entries.length;
    const list = places.get(place);
    if (list) list.push(row);
    else places.set(place, [row]);
  });
  return places;
};
