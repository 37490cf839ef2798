import type { Locale } from '../model/index.ts';
import { DIRECTORY } from './directory.ts';

/** Members of the European Union, where 112 works and is free (Commission, "112: the European emergency number"). */
const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

export const isInEuropeanUnion = (country: string): boolean => EUROPEAN_UNION.includes(country);

/**
 * Countries that can be chosen: those of the directory and the European Union's. For some there is no verified
 * entry yet: they get the world-wide services. What can be chosen must also be what is shown, so they are listed.
 */
export const COUNTRIES: readonly string[] = [
  ...new Set([...DIRECTORY.map(({ country }) => country), ...EUROPEAN_UNION]),
].filter((country) => country !== 'EU' && country !== 'WORLD');

/** "Suisse", "Switzerland"; an unknown code is given back as it is. */
export function countryName(country: string, locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  try {
    return names.of(country.toUpperCase()) ?? country;
  } catch {
    return country;
  }
}

/** COUNTRIES with their names, in the alphabetical order of `locale`. */
export function countriesByName(locale: Locale): { country: string; name: string }[] {
  const { compare } = new Intl.Collator(locale);
  return COUNTRIES.map((country) => ({ country, name: countryName(country, locale) })).sort((a, b) =>
    compare(a.name, b.name),
  );
}
