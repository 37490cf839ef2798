// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../../components/ui/dates.ts';

describe('partialDate', () => {
  it('says as much as is known', () => {
    expect(partialDate('2025', 'fr')).toBe('2025');
    expect(partialDate('2025-12', 'fr')).toBe('décembre 2025');
    expect(partialDate('2025-12-09', 'fr')).toBe('9 décembre 2025');
  });

  it('leaves what is no date as it is', () => {
    expect(partialDate('soon', 'en')).toBe('soon');
  });
});
