import type { Settings } from '../model/index.ts';

/**
 * Where a language alone names no country: the one where most people who set it alone live. Only countries of
 * which Vigie knows services, and no language that is at home in several of about the same size (Arabic).
 */
const LIKELY: Readonly<Record<string, string>> = {
  da: 'DK',
  de: 'DE',
  en: 'GB',
  es: 'ES',
  fi: 'FI',
  fr: 'FR',
  ga: 'IE',
  hi: 'IN',
  it: 'IT',
  ja: 'JP',
  lb: 'LU',
  nb: 'NO',
  nl: 'NL',
  nn: 'NO',
  no: 'NO',
  pl: 'PL',
  pt: 'PT',
  sv: 'SE',
};

/** "World" among the region codes (UN M.49): no country's services, so only the world-wide ones are shown. */
const WORLD = '001';

/** Region subtag: after the language and an optional script ("zh-Hant-TW"); digits for parts of the world. */
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/i;

interface Tag {
  readonly language: string;
  readonly country: string | null;
  /** "es-419": Latin America, so not the language's likely country. */
  readonly elsewhere: boolean;
}

function read(text: string): Tag[] {
  const [, language, region] = TAG.exec(text) ?? [];
  if (!language) return [];
  const elsewhere = region !== undefined && /\d/.test(region);
  return [
    {
      language: language.toLowerCase(),
      country: region && !elsewhere ? region.toUpperCase() : null,
      elsewhere,
    },
  ];
}

/**
 * Region code (ISO 3166-1 alpha-2, or `001` for the world) of the help that is shown: the user's choice, else, for
 * the browser's languages in order: the region it names, a region that the same language names further down, the
 * likeliest country of the language. A wrong country's numbers are worse than none, so nothing else is guessed;
 * and English after another language is what browsers add by themselves: it says nothing about the place.
 */
export function countryFor(settings: Pick<Settings, 'country'>, browserLanguages: readonly string[]): string {
  if (settings.country !== 'auto') return settings.country;
  const tags = browserLanguages.flatMap(read);
  const telling = tags.filter(({ language }) => language !== 'en' || tags[0]?.language === 'en');
  for (const { language, country, elsewhere } of telling) {
    const named = country ?? telling.find((tag) => tag.language === language && tag.country)?.country;
    const found = named ?? (elsewhere ? undefined : LIKELY[language]);
    if (found) return found;
  }
  return WORLD;
}
