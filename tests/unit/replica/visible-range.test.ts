import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleRange } from '../../replica/page/visible-range.ts';

describe('the rows of a virtual list', () => {
  it('cover what is visible, and stand where they would without virtualisation', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        heights,
        fc.nat(60_000),
        fc.integer({ min: 100, max: 2000 }),
        (rows, scrolled, viewport) => {
          const total = rows.reduce((sum, height) => sum + height, 0);
          const top = Math.min(scrolled, Math.max(0, total - viewport));
          const { start, end, above, below } = visibleRange(
            rows.length,
            (index) => rows[index],
            top,
            viewport,
          );
          const sum = (from: number, to: number) => rows.slice(from, to).reduce((all, one) => all + one, 0);
          expect(above).toBe(sum(0, start));
          expect(below).toBe(sum(end, rows.length));
          expect(above).toBeLessThanOrEqual(top);
          expect(total - below).toBeGreaterThanOrEqual(Math.min(total, top + viewport));
        },
      ),
    );
  });

  it('keep few rows of many', () => {
    const { start, end } = visibleRange(10_000, () => 50, 250_000, 600);
    expect(end - start).toBeLessThan(40);
    expect(start).toBeGreaterThan(4900);
  });
});
