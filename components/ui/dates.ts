import type { Locale } from '../../utils/model/index.ts';

/** Date and time by this computer's clock, as people of the language write them. `ms` since 1970-01-01 UTC. */
export const dateAndTime = (ms: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

/** "2025", "2025-12" or "2025-12-09" as people write it; anything else unchanged. */
export function partialDate(date: string, locale: Locale): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (!year || !month) return date;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, day ? { ...shape, day: 'numeric' } : shape).format(at);
}
