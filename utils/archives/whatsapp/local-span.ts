import type { TimeSpan } from '../../model/index.ts';
import type { Day } from './date-order.ts';
import type { Clock } from './header.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * When that was, if the phone had this computer's time zone: the file names none. Covers both readings of an hour that
 * the end of summer time repeats.
 */
export function localSpan({ year, month, day }: Day, clock: Clock): TimeSpan {
  const { hour, minute, second, unsure } = clock;
  const from = new Date(year, month - 1, day, hour, minute, second ?? 0).getTime();
  const again = from + HOUR;
  const isRepeated = new Date(again).getHours() === new Date(from).getHours();
  const last = unsure ? from + 12 * HOUR : isRepeated ? again : from;
  return { from, to: last + (second === undefined ? MINUTE : SECOND) - 1 };
}
