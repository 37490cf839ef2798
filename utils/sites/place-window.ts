import type { Entry, KeyedRow } from './entry.ts';

/** Where a window that shares no row with the conversation belongs: index of the message that it stands before. */
export const placeWindow = (entries: readonly Entry[], rows: readonly KeyedRow[]): number =>
  byTime(entries, rows) ?? byPosition(entries, rows) ?? entries.length;

/** By the time separators: after the last message that was surely sent earlier. */
const byTime = (entries: readonly Entry[], rows: readonly KeyedRow[]): number | undefined => {
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
const byPosition = (entries: readonly Entry[], rows: readonly KeyedRow[]): number | undefined => {
  const first = rows[0]?.position;
  const last = rows.at(-1)?.position;
  if (first === undefined || last === undefined || last < first) return undefined;
  const later = entries.findIndex(({ position }) => position !== undefined && position > last);
  if (later >= 0) return later;
  return entries.some(({ position }) => position !== undefined && position < first)
    ? entries.length
    : undefined;
};
