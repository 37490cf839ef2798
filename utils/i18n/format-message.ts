import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../model/index.ts';

/** Values for the placeholders of an ICU message. Text only: nothing is ever inserted as markup. */
export type Values = Readonly<Record<string, string | number>>;
export type ParsedMessage = readonly MessageFormatElement[];

/** Parses an ICU message; the shipped builds hold parsed ones (vite.messages.ts) and leave the parser out. */
export const parseMessage = (text: string): ParsedMessage => parse(text, { ignoreTag: true });

/**
 * A parsed ICU message with its values filled in. Knows what our texts use: placeholders, plural, select and `#`;
 * tests/project/locales.test.ts refuses a text with anything else. (intl-messageformat does
 * all of ICU, dates included, and was a thirtieth of the content script's budget.)
 * @throws if a value is missing
 */
export function formatMessage(
  message: ParsedMessage,
  locale: Locale,
  values: Values = {},
  count = 0,
): string {
  const given = (name: string): string | number => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for "${name}"`);
    return value;
  };
  return message
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value;
        case TYPE.argument:
          return String(given(element.value));
        case TYPE.pound:
          return new Intl.NumberFormat(locale).format(count);
        case TYPE.select: {
          const option = element.options[String(given(element.value))] ?? element.options.other;
          return option ? formatMessage(option.value, locale, values, count) : '';
        }
        case TYPE.plural: {
          const number = Number(given(element.value));
          const form = new Intl.PluralRules(locale).select(number);
          const option = element.options[`=${number}`] ?? element.options[form] ?? element.options.other;
          return option ? formatMessage(option.value, locale, values, number) : '';
        }
        default:
          throw new Error(`a kind of placeholder that texts don't use: ${element.type}`);
      }
    })
    .join('');
}
