import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { readJson, sourceFiles } from './repository.ts';

type Texts = Record<string, string>;
const surfaces = sourceFiles('utils/i18n/messages/fr').map((path) => path.split('/').at(-1) ?? '');
const texts = (locale: string, surface: string) =>
  readJson(`utils/i18n/messages/${locale}/${surface}`) as Texts;

/** Names of the placeholders of an ICU message, those inside plurals and selects included. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.argument:
        return [element.value];
      case TYPE.plural:
      case TYPE.select:
        return [
          element.value,
          ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
        ];
      default:
        throw new Error('formatMessage knows placeholders, plural and select only');
    }
  });
}
const named = (text: string): string[] => [...new Set(placeholders(parse(text, { ignoreTag: true })))].sort();

describe('the texts', () => {
  it('exist for every surface in every language', () => {
    expect(surfaces.length).toBeGreaterThan(2);
    for (const locale of LOCALES) {
      const there = sourceFiles(`utils/i18n/messages/${locale}`).map((path) => path.split('/').at(-1) ?? '');
      expect(there.sort()).toEqual([...surfaces].sort());
    }
  });

  it.each(surfaces)('%s has the same keys and placeholders in every language', (surface) => {
    const french = texts('fr', surface);
    for (const locale of LOCALES) {
      const other = texts(locale, surface);
      expect(Object.keys(other).sort()).toEqual(Object.keys(french).sort());
      for (const [key, text] of Object.entries(other)) {
        expect(text.trim(), `${locale} ${key}`).not.toBe('');
        expect(named(text), `${locale} ${key}`).toEqual(named(french[key] ?? ''));
      }
    }
  });

  it('name and describe the extension in every language', () => {
    for (const locale of LOCALES) {
      const native = readJson(`public/_locales/${locale}/messages.json`) as Record<
        string,
        { message: string }
      >;
      expect(Object.keys(native).sort()).toEqual(['description', 'name']);
      // The Chrome Web Store refuses descriptions over 132 characters.
      expect(native.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
