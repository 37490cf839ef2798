import { LOCALES, type Settings } from '../model/index.ts';

const DEFAULTS: Settings = {
  consentedAt: null,
  paused: false,
  remembers: true,
  locale: 'auto',
  country: 'auto',
};

type Checks = { readonly [Key in keyof Settings]: (value: unknown) => value is Settings[Key] };

const CHECKS: Checks = {
  consentedAt: (value): value is number | null =>
    value === null || (typeof value === 'number' && Number.isFinite(value)),
  paused: (value): value is boolean => typeof value === 'boolean',
  remembers: (value): value is boolean => typeof value === 'boolean',
  locale: (value): value is Settings['locale'] =>
    value === 'auto' || LOCALES.some((known) => known === value),
  country: (value): value is string =>
    typeof value === 'string' && (value === 'auto' || /^[A-Z]{2}$/.test(value)),
};

/** Field by field: one value that is missing or makes no sense costs that one choice only. */
export function parseSettings(stored: unknown): Settings {
  const values = typeof stored === 'object' && stored !== null ? stored : {};
  const field = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const value: unknown = Object.hasOwn(values, key) ? values[key as keyof typeof values] : undefined;
    return CHECKS[key](value) ? value : DEFAULTS[key];
  };
  return {
    consentedAt: field('consentedAt'),
    paused: field('paused'),
    remembers: field('remembers'),
    locale: field('locale'),
    country: field('country'),
  };
}
