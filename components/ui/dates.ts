import type { Locale } from '../../utils/model/index.ts';

/** The browser's own variant of a language ("en-GB"), where it has one: dates differ between them. */
const variantOf = (locale: Locale): string =>
  navigator.languages.find((tag) => tag.toLowerCase().split('-')[0] === locale) ?? locale;

/** Date and time by this computer's clock, as the user writes them. `ms` since 1970-01-01 UTC. */
export const dateAndTime = (ms: number, locale: Locale): string =>
  new Intl.DateTimeFormat(variantOf(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

/** The day alone, by this computer's clock. */
export const dateOnly = (ms: number, locale: Locale): string =>
  new Intl.DateTimeFormat(variantOf(locale), { dateStyle: 'medium' }).format(ms);

/** "2025", "2025-12" or "2025-12-09" as people write it; anything else unchanged. */
export function partialDate(date: string, locale: Locale): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (!year || !month) return date;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(variantOf(locale), day ? { ...shape, day: 'numeric' } : shape).format(at);
}
