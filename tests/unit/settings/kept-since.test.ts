import { expect, it } from 'vitest';
import { RETENTIONS } from '../../../utils/model/index.ts';
import { keptSince } from '../../../utils/settings/index.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

it('counts back from now, and keeps everything until the user deletes it', () => {
  expect(RETENTIONS.map((retention) => (NOW - keptSince(retention, NOW)) / DAY)).toEqual([
    30,
    366,
    Number.POSITIVE_INFINITY,
  ]);
});
