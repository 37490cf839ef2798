import type { Retention } from '../model/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was last added to before this moment is not kept any longer (ms since 1970-01-01 UTC); null: all is kept. */
export const keptSince = (retention: Retention, now: number): number | null =>
  retention === null ? null : now - retention * DAY_MS;
