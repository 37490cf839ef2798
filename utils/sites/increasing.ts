/** Row `row` of the window is message `known` of the conversation. */
export interface Pair {
  readonly row: number;
  readonly known: number;
}

/**
 * The largest part of `pairs` (given by rising `row`) in which `known` rises as well: pairs that contradict the order
 * of most others are left out. Patience sorting, O(n log n).
 */
export const risingPairs = (pairs: readonly Pair[]): Pair[] => {
  // As good as always: nothing contradicts.
  if (pairs.every((pair, index) => index === 0 || pair.known > (pairs[index - 1]?.known ?? -1)))
    return [...pairs];
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.known ?? 0) < pair.known) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chosen: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
};
