import type { Moment } from '../../components/archive/archive-state.ts';

/**
 * The estimate rests on the last seconds only: a file begins with what is skipped fast and goes on with chats that
 * are judged, so the average since the beginning promises too much.
 */
const WINDOW_MS = 8000;
/** Before that much is seen an estimate jumps about. */
const AT_LEAST_MS = 1500;

export function withMoment(pace: readonly Moment[], now: Moment): readonly Moment[] {
  return [...pace.filter(({ elapsed }) => elapsed >= now.elapsed - WINDOW_MS), now];
}

/** Null while it can't be told. */
export function secondsLeft(pace: readonly Moment[]): number | null {
  const [first, last] = [pace[0], pace.at(-1)];
  if (!first || !last) return null;
  const [ms, done] = [last.elapsed - first.elapsed, last.share - first.share];
  if (ms < AT_LEAST_MS || done <= 0) return null;
  return Math.round((ms * (1 - last.share)) / done / 1000);
}
