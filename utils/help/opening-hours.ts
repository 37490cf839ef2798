import type { Locale } from '../model/index.ts';
import type { OpeningHours, WeeklyHours } from './service.ts';

/** One line of opening hours, ready to be put into a sentence; `days` is null for "every day". */
export interface HoursLine {
  readonly days: string | null;
  readonly from: string;
  readonly to: string;
}

// 2024-01-01 was a Monday.
const dayName = (day: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

const isRun = (days: readonly number[]): boolean =>
  days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);

function daysText(days: readonly number[], locale: Locale): string | null {
  if (days.length === 7) return null;
  const names = days.map((day) => dayName(day, locale));
  return isRun(days) ? `${names[0]} – ${names.at(-1)}` : new Intl.ListFormat(locale).format(names);
}

/** The weekly hours in words of `locale`: weekdays from Intl, times as "9:00" or "9 h", whole weeks as `days: null`. */
export function hoursLines(weekly: readonly OpeningHours[], locale: Locale): HoursLine[] {
  const time = (clock: string) => {
    const [hours = '', minutes = ''] = clock.split(':');
    const plain = String(Number(hours));
    return locale === 'fr'
      ? `${plain}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
      : `${plain}:${minutes}`;
  };
  return weekly.map(({ days, from, to }) => ({
    days: daysText(days, locale),
    from: time(from),
    to: time(to),
  }));
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether the service answers at `now` (ms since 1970-01-01 UTC), by the clock of its own time zone. */
export function isOpen(hours: 'always' | WeeklyHours, now: number): boolean {
  if (hours === 'always') return true;
  const { timeZone, weekly } = hours;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = WEEKDAYS.indexOf(part('weekday')) + 1;
  const clock = `${part('hour')}:${part('minute')}`;
  return weekly.some(({ days, from, to }) => days.includes(day) && from <= clock && clock < to);
}
