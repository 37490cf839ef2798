import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localSpan } from '../../../utils/archives/whatsapp/local-span.ts';

beforeEach(() => vi.stubEnv('TZ', 'Europe/Paris'));
afterEach(() => vi.unstubAllEnvs());

const clock = { hour: 2, minute: 30, unsure: false };

it('takes the clock of this computer’s zone, winter and summer', () => {
  const winter = localSpan({ year: 2026, month: 2, day: 3 }, clock);
  expect(winter).toEqual({
    from: Date.UTC(2026, 1, 3, 1, 30),
    to: Date.UTC(2026, 1, 3, 1, 30, 59, 999),
  });
  const summer = localSpan({ year: 2026, month: 7, day: 3 }, { ...clock, second: 7 });
  expect(summer).toEqual({ from: Date.UTC(2026, 6, 3, 0, 30, 7), to: Date.UTC(2026, 6, 3, 0, 30, 7, 999) });
});

it('covers both halves past two in the night that has two of them', () => {
  expect(localSpan({ year: 2026, month: 10, day: 25 }, clock)).toEqual({
    from: Date.UTC(2026, 9, 25, 0, 30),
    to: Date.UTC(2026, 9, 25, 1, 30, 59, 999),
  });
});

it('covers morning and afternoon where it doesn’t know the word beside the clock', () => {
  const { from, to } = localSpan({ year: 2026, month: 2, day: 3 }, { ...clock, unsure: true });
  expect(to - from).toBe(12 * 3_600_000 + 59_999);
});
