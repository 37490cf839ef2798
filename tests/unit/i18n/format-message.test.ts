import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage, parseMessage } from '../../../utils/i18n/format-message.ts';

const say = (text: string, locale: 'fr' | 'en', values?: Record<string, string | number>) =>
  formatMessage(parseMessage(text), locale, values);

describe('formatMessage', () => {
  it.each([
    ['Appelle le {number}', 'fr', { number: '3018' }, 'Appelle le 3018'],
    ['{count, plural, one {# signe} other {# signes}}', 'fr', { count: 0 }, '0 signe'],
    ['{count, plural, one {# signe} other {# signes}}', 'fr', { count: 2 }, '2 signes'],
    ['{count, plural, one {# sign} other {# signs}}', 'en', { count: 0 }, '0 signs'],
    ['{count, plural, =0 {none} other {# of {all}}}', 'en', { count: 0, all: 9 }, 'none'],
    ['{count, plural, =0 {none} other {# of {all}}}', 'en', { count: 1234, all: 9 }, '1,234 of 9'],
    ['{who, select, self {you} other {them}}', 'en', { who: 'nobody' }, 'them'],
    ["l''âge", 'fr', {}, "l'âge"],
  ] as const)('%s (%s)', (text, locale, values, expected) => {
    expect(say(text, locale, values)).toBe(expected);
  });

  it('never treats a value as a message', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(say('« {words} »', 'fr', { words: value })).toBe(`« ${value} »`);
      }),
    );
  });

  it('says which value is missing', () => {
    expect(() => say('{name}', 'en')).toThrow('no value for "name"');
  });
});
