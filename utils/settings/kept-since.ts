import type { Retention } from '../model/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS: Readonly<Record<Retention, number>> = {
  '30-days': 30,
  // A leap year is no reason to lose a day.
  '1-year': 366,
  forever: Number.POSITIVE_INFINITY,
};

/** What was last added to before this moment is not kept any longer (ms since 1970-01-01 UTC; -Infinity: all is). */
export const keptSince = (retention: Retention, now: number): number => now - DAYS[retention] * DAY_MS;
