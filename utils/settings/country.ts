import type { Settings } from '../model/index.ts';

/** Where a language tag names no country: the one where most people who set it alone live. */
const LIKELY: Readonly<Record<string, string>> = {
  fr: 'FR',
  en: 'GB',
  nl: 'BE',
  de: 'CH',
  it: 'CH',
  ga: 'IE',
};
const LAST_RESORT = 'GB';

/** Region subtag: after the language and an optional script ("zh-Hant-TW"). */
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i;

/**
 * ISO 3166-1 alpha-2 code of the country whose help is shown: the user's choice, else the first region that
 * the browser's languages name, else the likeliest country of the first language known here.
 */
export function countryFor(settings: Pick<Settings, 'country'>, browserLanguages: readonly string[]): string {
  if (settings.country !== 'auto') return settings.country;
  const tags = browserLanguages.map((tag) => TAG.exec(tag));
  const region = tags.find((tag) => tag?.[2])?.[2];
  if (region) return region.toUpperCase();
  for (const tag of tags) {
    const likely = LIKELY[tag?.[1]?.toLowerCase() ?? ''];
    if (likely) return likely;
  }
  return LAST_RESORT;
}
