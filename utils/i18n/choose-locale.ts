import { LOCALES, type Locale } from '../model/index.ts';

/** The user's choice, else the first of the browser's languages that Vigie speaks, else English. */
export function chooseLocale(chosen: Locale | 'auto', browserLanguages: readonly string[]): Locale {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    const known = LOCALES.find((locale) => locale === language);
    if (known) return known;
  }
  return 'en';
}
