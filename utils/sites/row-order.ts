/** Lists up to this length are sorted by every row's place; longer ones only when samples are out of order. */
const SMALL = 300;
const SAMPLES = 48;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const direction = (tops: readonly number[]): 'down' | 'up' | 'mixed' => {
  let down = true;
  let up = true;
  for (let index = 1; index < tops.length; index += 1) {
    const step = (tops[index] ?? 0) - (tops[index - 1] ?? 0);
    if (step < 0) down = false;
    if (step > 0) up = false;
  }
  return down ? 'down' : up ? 'up' : 'mixed';
};

/**
 * The elements from top to bottom as the user sees them: DOM order may be reversed (column-reverse) or that of recycled
 * nodes. Where nothing has a place (no layout) DOM order stays.
 */
export const inVisualOrder = (elements: readonly Element[]): readonly Element[] => {
  if (elements.length > SMALL) {
    const step = (elements.length - 1) / (SAMPLES - 1);
    const samples = Array.from({ length: SAMPLES }, (_, index) => elements[Math.round(index * step)]);
    const seen = direction(samples.flatMap((element) => (element ? topOf(element) : [])));
    if (seen !== 'mixed') return seen === 'down' ? elements : elements.toReversed();
  }
  const placed = elements.map((element) => ({ element, top: topOf(element) }));
  const seen = direction(placed.map(({ top }) => top));
  if (seen === 'down') return elements;
  if (seen === 'up') return elements.toReversed();
  return placed.sort((a, b) => a.top - b.top).map(({ element }) => element);
};

/** Whether each of these stands below the one before it. */
export const isInOrder = (elements: readonly Element[]): boolean => direction(elements.map(topOf)) === 'down';
