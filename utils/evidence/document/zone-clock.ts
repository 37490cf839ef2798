import type { Instant } from './evidence-document.ts';

/** Furthest moment that a JavaScript date can hold (ECMAScript, "Time Values and Time Range"). */
const FURTHEST = 8.64e15;
const QUARTER_HOUR = 900_000;

export interface ZoneClock {
  /** null for what is no moment. */
  instant(ms: number): Instant | null;
}

function offsetText(minutes: number): string {
  const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
}

/** Reads "GMT+05:30", "GMT". */
function minutesOf(zoneName: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(zoneName) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}

function offsetReader(timeZone: string, fallback: number): (ms: number) => number {
  const bounded = Number.isFinite(fallback) ? Math.trunc(Math.min(840, Math.max(-840, fallback))) : 0;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return () => bounded;
  }
  return (ms) =>
    minutesOf(format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT');
}

/**
 * Local times of the computer that recorded, wherever the export is made. Follows the time zone's rules (summer
 * time); for a zone that this browser doesn't know, the offset noted at reading.
 */
export function createZoneClock(timeZone: string, utcOffsetMinutes: number): ZoneClock {
  const offsetAt = offsetReader(timeZone, utcOffsetMinutes);
  // Zones change their offset on quarter hours; Intl is too slow to ask for each of 100,000 messages.
  const known = new Map<number, number>();
  const offset = (ms: number): number => {
    const quarter = Math.floor(ms / QUARTER_HOUR);
    const minutes = known.get(quarter) ?? offsetAt(ms);
    known.set(quarter, minutes);
    return minutes;
  };
  return {
    instant(ms) {
      if (!(Math.abs(ms) < FURTHEST - 86_400_000)) return null;
      const minutes = offset(ms);
      const wall = new Date(ms + minutes * 60_000).toISOString().replace('Z', offsetText(minutes));
      return { utc: new Date(ms).toISOString(), local: wall };
    },
  };
}
