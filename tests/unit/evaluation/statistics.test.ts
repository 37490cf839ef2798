import { describe, expect, test } from 'vitest';
import { maskAges } from '../../evaluation/mask-ages.ts';
import { bootstrap, median, poisson, wilson } from '../../evaluation/statistics.ts';

describe('intervals', () => {
  test("Wilson's, against published values", () => {
    const half = wilson(50, 100);
    expect(half.low).toBeCloseTo(0.4038, 3);
    expect(half.high).toBeCloseTo(0.5962, 3);
    const none = wilson(0, 50);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.0713, 3);
  });

  test('Poisson, close to the exact one', () => {
    expect(poisson(0).low).toBe(0);
    expect(poisson(0).high).toBeCloseTo(3.69, 1);
    expect(poisson(10).low).toBeCloseTo(4.8, 1);
    expect(poisson(10).high).toBeCloseTo(18.39, 1);
  });

  test('bootstrap: the same every time, around the ratio, wider where one sender holds all hits', () => {
    const spread = Array.from({ length: 40 }, (_, at) => ({ hits: at % 4 === 0 ? 1 : 0, exposure: 10 }));
    const heaped = Array.from({ length: 40 }, (_, at) => ({ hits: at === 0 ? 10 : 0, exposure: 10 }));
    const first = bootstrap(spread);
    expect(bootstrap(spread)).toEqual(first);
    expect(first.low).toBeLessThan(0.025);
    expect(first.high).toBeGreaterThan(0.025);
    expect(bootstrap(heaped).high - bootstrap(heaped).low).toBeGreaterThan(first.high - first.low);
  });

  test('median', () => {
    expect(median([])).toBeNull();
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

test('age claims are taken out, other numbers stay', () => {
  expect(maskAges('im 13, he is 45yo')).toBe('im x, he is xyo');
  expect(maskAges('sixteen in may')).toBe('x in may');
  expect(maskAges('room 101 at 7 or 2024')).toBe('room 101 at 7 or 2024');
});
