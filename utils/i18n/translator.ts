import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../model/index.ts';
import { needsFormatting } from './needs-formatting.ts';

/** A text as written, or as vite.messages.ts parsed it for the shipped builds. */
type Source = ConstructorParameters<typeof IntlMessageFormat>[0];

/** Texts of one surface: the same keys in every language (the compiler and tests/project see to it). */
export type Catalog<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Values for the placeholders of an ICU message. Text only: nothing is ever inserted as markup. */
export type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** French is written first and by heart, so its keys define the catalogue. */
export function catalog<Texts extends Record<string, string>>(texts: {
  fr: Texts;
  en: Record<keyof Texts, string>;
}): Catalog<keyof Texts & string> {
  return texts;
}

/** The keys of one catalogue, or of each catalogue of a union. */
export type KeysOf<Part extends Catalog<string>> = Part extends Part ? keyof Part['fr'] & string : never;

/** A translator over one or more catalogues; messages are ICU (plurals, placeholders). */
export function createTranslator<Parts extends readonly Catalog<string>[]>(
  locale: Locale,
  ...catalogs: Parts
): Translate<KeysOf<Parts[number]>> {
  type Key = KeysOf<Parts[number]>;
  const texts: Partial<Record<string, Source>> = Object.assign({}, ...catalogs.map((part) => part[locale]));
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text for "${key}" in "${locale}"`);
    if (typeof text === 'string' && !needsFormatting(text)) return text;
    const message = parsed.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format(values));
  };
}
