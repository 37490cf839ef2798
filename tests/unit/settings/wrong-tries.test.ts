import { describe, expect, it } from 'vitest';
import { waitAfter } from '../../../utils/settings/wrong-tries.ts';

describe('wrong passphrases', () => {
  it('make the next try wait longer and longer, up to a quarter of an hour', () => {
    expect([0, 1, 4, 5, 6, 7].map(waitAfter)).toEqual([0, 0, 0, 15_000, 30_000, 60_000]);
    expect(waitAfter(1000)).toBe(15 * 60_000);
  });
});
