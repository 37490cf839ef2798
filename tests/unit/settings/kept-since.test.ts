import { expect, it } from 'vitest';
import { RETENTIONS } from '../../../utils/model/index.ts';
import { keptSince } from '../../../utils/settings/index.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

it('counts back from now, or keeps everything until the user deletes it', () => {
  const since = RETENTIONS.map((retention) => keptSince(retention, NOW));
  expect(since).toEqual([NOW - 30 * DAY, NOW - 365 * DAY, null]);
});
