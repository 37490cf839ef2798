/**
 * A virtual list never holds more lines than this. Numbers tell windows of such a list apart; a list with everything in
 * it has no need of them.
 */
export const VIRTUAL = 600;

/** The page's number of the row (`data-index` of the row or of its wrapper, L); changes while the row stays the same. */
export const positionOf = (row: Element): number | undefined => {
  const shown = row.getAttribute('data-index') ?? row.parentElement?.getAttribute('data-index');
  const number = shown ? Number(shown) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};
