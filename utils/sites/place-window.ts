import type { Entry } from './entry.ts';
import type { PlacedRow } from './row-reading.ts';

/** More messages than this aren't taken off a page at once: then it shows something else. */
export const MOST_GONE = 8;

/**
 * Where the page shows a window, by its scroll bar: at one of the ends of all that is loaded, or above or below the
 * window before it.
 */
export type Side = 'top' | 'above' | 'below' | 'bottom';

/** What helps to place a window that shares no row with the conversation. */
export interface Whereabouts {
  readonly side: Side | undefined;
  /** First and last message of the window before it. */
  readonly first: Entry | undefined;
  readonly last: Entry | undefined;
}

const bySide = (entries: readonly Entry[], { side, first, last }: Whereabouts): number => {
  if (side === 'top') return 0;
  if (side === 'above' && first) return first.index;
  if (side === 'below' && last) return last.index + 1;
  return entries.length;
};

/** Index of the message that such a window stands before. */
const placeWindow = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  where: () => Whereabouts,
): number => byPosition(entries, rows) ?? byTime(entries, rows) ?? bySide(entries, where());

/**
 * By the time separators: before the first message that was surely sent later, and before those that were seen directly
 * above it without a time of their own.
 */
const byTime = (entries: readonly Entry[], rows: readonly PlacedRow[]): number | undefined => {
  const first = rows.find(({ sentAt }) => sentAt)?.sentAt;
  if (!first) return undefined;
  const isLater = ({ message: { sentAt } }: Entry): boolean =>
    sentAt !== undefined && sentAt.from > first.from;
  let place = entries.findIndex(isLater);
  if (place < 0) {
    const timed = entries.some(({ message: { sentAt } }) => sentAt !== undefined && sentAt.from < first.from);
    return timed ? entries.length : undefined;
  }
  while (place > 0 && entries[place]?.joined && !entries[place - 1]?.message.sentAt) place -= 1;
  return place;
};

/**
 * By the page's own row numbers, if they rise downwards. A number that both have, for different messages, shows that the
 * page has numbered its rows anew since.
 */
const byPosition = (entries: readonly Entry[], rows: readonly PlacedRow[]): number | undefined => {
  const first = rows[0]?.position;
  const last = rows.at(-1)?.position;
  if (first === undefined || last === undefined || last < first) return undefined;
  let place: number | undefined;
  for (const { position, index } of entries) {
    if (position === undefined) continue;
    if (position >= first && position <= last) return undefined;
    if (position > last) place ??= index;
    else if (place === undefined && index === entries.length - 1) place = entries.length;
  }
  return place;
};

/**
 * Index that rows above `first` stand before. What was seen directly above it and no longer is was taken off the page:
 * new rows there (`isNew`) are older than that.
 */
const placeAbove = (entries: readonly Entry[], first: Entry, isNew: boolean): number => {
  let place = first.index;
  while (isNew && place > 0 && entries[place]?.joined && first.index - place <= MOST_GONE) place -= 1;
  return first.index - place <= MOST_GONE ? place : first.index;
};

/** The new rows' indices by the index of the known message that they stand before. */
export const placesOfNew = (
  entries: readonly Entry[],
  rows: readonly PlacedRow[],
  entryOf: readonly (Entry | undefined)[],
  where: () => Whereabouts,
): Map<number, number[]> => {
  const places = new Map<number, number[]>();
  const first = entryOf.find((entry) => entry !== undefined);
  const lastPaired = entryOf.findLastIndex((entry) => entry !== undefined);
  let place = first
    ? placeAbove(entries, first, entryOf[0] === undefined)
    : placeWindow(entries, rows, where);
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
