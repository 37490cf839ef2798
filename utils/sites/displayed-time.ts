import type { TimeSpan } from '../model/index.ts';
import { daysAgoOf, foldWords, monthOf, weekdayOf } from './displayed-time-words.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

interface Day {
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly day: number;
}

/** 22:38 · 22h38 · 22 h 38 · 10:38 pm, at the end of the text. */
const CLOCK = /^(.*?)(?:^| )(?:at |a )?(\d{1,2}) ?[:h] ?(\d{2})(?::\d{2})?(?: ?([ap])m)?$/;
const MINUTE = 60_000;
const DAY = 86_400_000;

const readClock = (text: string): { rest: string; clock?: Clock } | undefined => {
  const match = CLOCK.exec(text.replace(/(\d) ?([ap]) m$/, '$1 $2m'));
  if (!match) return { rest: text };
  const [, rest = '', hours = '', minutes = '', half] = match;
  const minute = Number(minutes);
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return hour > 23 || minute > 59 ? undefined : { rest: rest.trim(), clock: { hour, minute } };
};

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const dayOf = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth(),
  day: date.getDate(),
});

/** Start of a local day; undefined for dates that don't exist (31 April). */
const startOf = ({ year, month, day }: Day): Date | undefined => {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? date : undefined;
};

/** The latest such day that isn't after `now`, for dates shown without a year. */
const latest = (month: number, day: number, now: Date): Day => {
  const thisYear = { year: now.getFullYear(), month, day };
  const start = startOf(thisYear);
  return start && start.getTime() <= now.getTime() ? thisYear : { ...thisYear, year: thisYear.year - 1 };
};

const numericDays = (text: string, now: Date): Day[] => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]) - 1, day: Number(iso[3]) }];
  const match = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return [];
  const [, first = '', second = '', year] = match;
  // 5/3 is 5 March or May 3: both, until only one of them exists and isn't in the future.
  return [
    { day: Number(first), month: Number(second) - 1 },
    { day: Number(second), month: Number(first) - 1 },
  ].map(({ day, month }) =>
    year === undefined ? latest(month, day, now) : { year: fullYear(year), month, day },
  );
};

const wordDays = (words: readonly string[], now: Date): Day[] => {
  const [only = ''] = words;
  const ago = daysAgoOf(only);
  const weekday = weekdayOf(only);
  if (words.length === 1 && (ago !== undefined || weekday !== undefined)) {
    const back = ago ?? ((now.getDay() - (weekday ?? 0) + 6) % 7) + 1;
    return [dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - back))];
  }
  const rest = weekday === undefined ? words : words.slice(1);
  const monthAt = rest.findIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(rest[monthAt] ?? '');
  if (month === undefined || monthAt > 1 || rest.length > 3) return [];
  const others = rest.filter((_, index) => index !== monthAt);
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(others[0] ?? '')?.[1];
  const year = others[1];
  if (day === undefined || (year !== undefined && !/^\d{4}$/.test(year))) return [];
  return [
    year === undefined ? latest(month, Number(day), now) : { year: Number(year), month, day: Number(day) },
  ];
};

const spanOf = (day: Day, clock: Clock | undefined): TimeSpan | undefined => {
  const start = startOf(day);
  if (!start) return undefined;
  if (!clock) return { from: start.getTime(), to: new Date(day.year, day.month, day.day + 1).getTime() - 1 };
  const from = new Date(day.year, day.month, day.day, clock.hour, clock.minute).getTime();
  return { from, to: from + MINUTE - 1 };
};

/**
 * Turns a time as TikTok shows it above messages ("22:38", "Hier 22:38", "January 4, 2026 00:02", "5/3/2025") into the
 * minute or day that it names, in this computer's time zone. French and English; numeric dates that can be read two ways
 * give a span that covers both. A clock time alone means today, or yesterday if it hasn't struck yet today.
 *
 * @param now when the text was read (ms since 1970-01-01 UTC)
 * @returns undefined for texts that name no time, or one in the future
 */
export const parseDisplayedTime = (text: string, now: number): TimeSpan | undefined => {
  if (text.length > 60) return undefined;
  const read = readClock(foldWords(text));
  if (!read) return undefined;
  const { clock } = read;
  const rest = read.rest.replace(/ (?:at|a)$/, '');
  const today = new Date(now);
  if (rest === '') {
    if (!clock) return undefined;
    const span = spanOf(dayOf(today), clock);
    return span && span.from <= now ? span : spanOf(dayOf(new Date(now - DAY)), clock);
  }
  const words = rest.replace(/^(?:on|le) /, '').split(' ');
  const days = words.length === 1 && /\d/.test(rest) ? numericDays(rest, today) : wordDays(words, today);
  const spans = days.flatMap((day) => spanOf(day, clock) ?? []).filter(({ from }) => from <= now);
  return spans.length === 0
    ? undefined
    : { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
};
