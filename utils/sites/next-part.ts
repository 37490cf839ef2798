import type { KnownMessages } from './known-messages.ts';
import type { PlacedRow } from './row-reading.ts';

/** So many new messages are taken in at once, which stays well below a frame. */
const AT_ONCE = 600;

/**
 * The rows to take in next: all of them, unless too many are new; then those beside what is known already, so that they
 * find their place by it. A page that was rebuilt (nothing is known for sure) has to be compared as a whole.
 */
export const nextPart = (known: KnownMessages, rows: readonly PlacedRow[]): readonly PlacedRow[] => {
  if (rows.length <= AT_ONCE) return rows;
  if (known.entries.length === 0) return rows.slice(0, AT_ONCE);
  const isKnown = rows.map(({ reading }) => known.sure(reading) !== undefined);
  const unknown = isKnown.reduce((count, sure) => (sure ? count : count + 1), 0);
  const firstKnown = isKnown.indexOf(true);
  if (unknown <= AT_ONCE || firstKnown < 0) return rows;
  if (firstKnown > 0) return rows.slice(Math.max(0, firstKnown - AT_ONCE), firstKnown + 1);
  const firstNew = isKnown.indexOf(false);
  return rows.slice(firstNew - 1, firstNew + AT_ONCE);
};
