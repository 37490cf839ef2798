import type { Locale } from '../../model/index.ts';
import type { Instant, InstantSpan } from '../document/evidence-document.ts';

/** The parts of a moment on the recording computer's clock. */
interface Stamp {
  readonly date: string;
  /** "18:03:11" */
  readonly clock: string;
  /** "+01:00" */
  readonly offset: string;
}

export interface Moments {
  stamp(instant: Instant): Stamp;
  /** "22 nov. 2026, 18:03:11 UTC+01:00" */
  full(instant: Instant): string;
  /** A span to the minute, or as one moment where both ends are in the same minute; `join` makes the sentence. */
  span(span: InstantSpan, join: (from: string, to: string) => string): string;
  /** "17:03:11", with the date where it differs from the local one. */
  utcClock(instant: Instant): string;
  /** "2 h 5 min" */
  duration(ms: number): string;
}

/** 24-hour clock and named months: nobody can take day for month. */
export function momentsIn(locale: Locale): Moments {
  const language = locale === 'en' ? 'en-GB' : locale;
  const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2026, month, 15)));
  const stamp = ({ local }: Instant): Stamp => {
    const [, year = '', month, day, clock = '', offset = ''] =
      /^([+-]?\d+)-(\d\d)-(\d\d)T([\d:]+)[.\d]*(.*)$/.exec(local) ?? [];
    return { date: `${Number(day)} ${months[Number(month) - 1]} ${year}`, clock, offset };
  };
  const minute = ({ date, clock }: Stamp) => `${date}, ${clock.slice(0, 5)}`;
  return {
    stamp,
    full: (instant) => {
      const { date, clock, offset } = stamp(instant);
      return `${date}, ${clock} UTC${offset}`;
    },
    span({ from, to }, join) {
      const [first, last] = [stamp(from), stamp(to)];
      if (minute(first) === minute(last)) return minute(first);
      const end = first.date === last.date ? last.clock.slice(0, 5) : minute(last);
      return join(minute(first), end);
    },
    utcClock(instant) {
      const [local, utc] = [stamp(instant), stamp({ ...instant, local: instant.utc })];
      return utc.date === local.date ? utc.clock : `${utc.date}, ${utc.clock}`;
    },
    duration: durationIn(locale),
  };
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** The two largest units: "3 days 2 hr". */
function durationIn(locale: Locale): (ms: number) => string {
  const formats = UNITS.map(
    ([unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
  );
  return (ms) => {
    const largest = UNITS.findIndex(([, size]) => ms >= size);
    if (largest < 0) return formats.at(-1)?.format(0) ?? '';
    let left = ms;
    const parts = UNITS.slice(largest, largest + 2).map(([, size], index) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return count > 0 ? formats[largest + index]?.format(count) : '';
    });
    return parts.filter(Boolean).join(' ');
  };
}
