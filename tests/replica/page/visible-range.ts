/** Rows from `start` to before `end`, and the empty space that stands for the others, in pixels. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

const GUESSED_HEIGHT = 52;
/** Rows kept beyond the visible part, above and below. */
const OVERSCAN = 6;

/** Which of `count` rows a virtual list keeps in the document; `heights` holds those measured so far. */
export function visibleRange(
  count: number,
  heightOf: (index: number) => number | undefined,
  scrollTop: number,
  viewport: number,
): Range {
  const height = (index: number): number => heightOf(index) ?? GUESSED_HEIGHT;
  let total = 0;
  for (let index = 0; index < count; index += 1) total += height(index);
  let top = 0;
  let first = 0;
  while (first < count && top + height(first) < scrollTop) {
    top += height(first);
    first += 1;
  }
  let last = first;
  for (let bottom = top; last < count && bottom < scrollTop + viewport; last += 1) bottom += height(last);
  const start = Math.max(0, first - OVERSCAN);
  const end = Math.min(count, last + OVERSCAN);
  let above = 0;
  for (let index = 0; index < start; index += 1) above += height(index);
  let shown = 0;
  for (let index = start; index < end; index += 1) shown += height(index);
  return { start, end, above, below: Math.max(0, total - above - shown) };
}
