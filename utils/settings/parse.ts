import { APPEARANCES, DEFAULT_SETTINGS, LOCALES, RETENTIONS, type Settings } from '../model/index.ts';

const isMoment = (value: unknown): boolean => value === null || Number.isFinite(value);
const isChoice = (value: unknown): boolean => typeof value === 'boolean';
const isOneOf = (...known: readonly unknown[]) => known.includes.bind(known);

/** Whether a stored value is one that the setting can have. */
const CHECKS: { readonly [Key in keyof Settings]: (value: unknown) => boolean } = {
  consentedAt: isMoment,
  paused: isChoice,
  remembers: isChoice,
  locale: isOneOf('auto', ...LOCALES),
  country: (value) => typeof value === 'string' && (value === 'auto' || /^[A-Z]{2}$/.test(value)),
  quieter: isChoice,
  appearance: isOneOf(...APPEARANCES),
  installedFor: isOneOf('me', 'child'),
  introducedAt: isMoment,
  retention: isOneOf(...RETENTIONS),
};

/** Field by field: one value that is missing or makes no sense costs that one choice only. */
export function parseSettings(stored: unknown): Settings {
  const values = typeof stored === 'object' && stored !== null ? stored : {};
  return Object.fromEntries(
    Object.entries(DEFAULT_SETTINGS).map(([key, usual]) => {
      const value: unknown = Object.hasOwn(values, key) ? values[key as keyof typeof values] : undefined;
      return [key, CHECKS[key as keyof Settings](value) ? value : usual];
    }),
  ) as unknown as Settings;
}
