import type { Locale } from '../model/index.ts';
import { formatMessage, type ParsedMessage, parseMessage, type Values } from './format-message.ts';
import { needsFormatting } from './needs-formatting.ts';

/** Texts of one surface: the same keys in every language (the compiler and tests/project see to it). */
export type Catalog<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

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
  const texts: Partial<Record<string, string | ParsedMessage>> = Object.assign(
    {},
    ...catalogs.map((part) => part[locale]),
  );
  const parsed = new Map<Key, ParsedMessage>();
  return (key, values) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text for "${key}" in "${locale}"`);
    if (typeof text === 'string' && !needsFormatting(text)) return text;
    const message = parsed.get(key) ?? (typeof text === 'string' ? parseMessage(text) : text);
    parsed.set(key, message);
    return formatMessage(message, locale, values);
  };
}
