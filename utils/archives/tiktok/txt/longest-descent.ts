/** Places of the longest run of numbers that never rises, others left out (patience sorting, n log n). */
export function longestDescent(numbers: readonly number[]): ReadonlySet<number> {
  const before = new Int32Array(numbers.length);
  /** For each length of a run: the place at which the best such run ends. */
  const ends: number[] = [];
  numbers.forEach((number, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) >= number) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const places = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) places.add(at);
  return places;
}
