import type { Entry } from './entry.ts';
import { MOST_GONE, type Side } from './place-window.ts';

/**
 * Messages from `from` to before `end` that were still there, if each was seen directly below the one before it; of the
 * two links to what is around them one is enough.
 */
const seenTogether = (entries: readonly Entry[], from: number, end: number): readonly Entry[] => {
  const between = entries.slice(from, end).filter(({ message }) => message.goneAt === undefined);
  if (between.length > MOST_GONE) return [];
  const linked = between[0]?.joined || entries[end]?.joined;
  return linked && between.every(({ joined }, index) => index === 0 || joined) ? between : [];
};

/**
 * Known messages that the page no longer shows although their neighbours stand side by side; also the last ones, where
 * the window before ended with them and this one shows the end of the thread. A message beyond the window isn't gone:
 * most pages keep only what is near the visible part.
 *
 * @param entryOf the message of each row of the window
 * @param last the last message of the window before
 * @param side where the window is; asked only if it matters
 */
export const goneFrom = (
  entries: readonly Entry[],
  entryOf: readonly (Entry | undefined)[],
  last: Entry | undefined,
  side: () => Side | undefined,
): Entry[] => {
  const gone: Entry[] = [];
  let above: Entry | undefined;
  for (const entry of entryOf) {
    if (above && entry && entry.index > above.index + 1) {
      gone.push(...seenTogether(entries, above.index + 1, entry.index));
    }
    above = entry;
  }
  const end = entries.length;
  if (above && last?.index === end - 1 && above.index < last.index && side() === 'bottom') {
    gone.push(...seenTogether(entries, above.index + 1, end));
  }
  return gone;
};
