import type { Values } from '../../utils/i18n/index.ts';

type TimeKey = 'archive.reading.unknown' | 'archive.reading.seconds' | 'archive.reading.minutes';

/** Steps of five seconds: a figure that changes all the time can't be read. */
const STEP = 5;

/** The words for the time that is left: text key and values. */
export function timeLeft(seconds: number | null): [TimeKey, Values] {
  if (seconds === null) return ['archive.reading.unknown', {}];
  if (seconds >= 90) return ['archive.reading.minutes', { count: Math.round(seconds / 60) }];
  return ['archive.reading.seconds', { count: Math.round(seconds / STEP) * STEP }];
}
