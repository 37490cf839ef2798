import { describe, expect, test } from 'vitest';
import { rulesFound } from '../rules-found.ts';
import { onePattern, ruleSetOf } from '../small-rules.ts';

const finds = (patterns: string, text: string, data = {}) =>
  rulesFound(onePattern(patterns, data), text, 'other').has('it');

describe('what patterns can say', () => {
  test.each([
    ['send nudes', 'please send nudes now', true],
    ['send nudes', 'send the nudes', false],
    ['(send|show) nudes', 'show nudes', true],
    ['(send it|show) nudes', 'send it nudes', true],
    ['send [me] nudes', 'send me nudes', true],
    ['send [me] nudes', 'send nudes', true],
    ['send [me|us] nudes', 'send us nudes', true],
    ['send ..2 nudes', 'send nudes', true],
    ['send ..2 nudes', 'send me your nudes', true],
    ['send ..2 nudes', 'send me all your nudes', false],
    ['send _ nudes', 'send nudes', false],
    ['send _ nudes', 'send some nudes', true],
    ['nud* now', 'nudity now', true],
    ['^ nudes', 'nudes please', true],
    ['^ nudes', 'no nudes', false],
    ['nudes $', 'no nudes', true],
    ['nudes $', 'nudes please', false],
    ['^ nudes $', 'nudes!', true],
    ['#8-17 years', '13 years', true],
    ['#8-17 years', '18 years', false],
    ['# years', '1234567 years', true],
    ['#14', '14', true],
    ['born in #2008-2018', 'born in 2012', true],
    ['14 years', '14 years', true],
    ["don't tell", 'dont tell', true],
    ["j'ai dit", "j'ai dit", true],
    ['rendez-vous ici', 'rendez vous ici', true],
    ['été', 'ETE', true],
    ['add 👻', 'add me 👻', false],
    ['add [me] 👻', 'add me 👻', true],
    ['# (€|$)', '20$', true],
    ['a (b|c [d (e|f)]) g', 'a c d f g', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(finds(pattern, text)).toBe(expected);
  });

  test('classes, of words and phrases, and classes in classes', () => {
    const data = { classes: { top: 'top|<cover>', cover: 'shirt|t shirt' } };
    expect(finds('without your <top>', 'without your t-shirt', data)).toBe(true);
    expect(finds('without your <top>', 'without your hat', data)).toBe(false);
  });
});

describe('other spellings', () => {
  const data = { spelling: { you: 'u|ya', 'do you': 'd you|dyou', 'going to': 'gonna' } };

  test('of words, one way', () => {
    expect(finds('love you', 'love u', data)).toBe(true);
    expect(finds('love u', 'love you', data)).toBe(false);
  });

  test('of phrases, and of the words in them', () => {
    expect(finds('do you know', 'dyou know', data)).toBe(true);
    expect(finds('do you know', 'do u know', data)).toBe(true);
    expect(finds("i'm going to", 'im gonna', data)).toBe(true);
  });

  test('not where "=" asks for the word itself', () => {
    expect(finds('love =you', 'love u', data)).toBe(false);
    expect(finds('love =you', 'love you', data)).toBe(true);
  });
});

describe('patterns written wrongly are refused, with the rule named', () => {
  test.each([
    ['(a|b', 'not closed'],
    ['a )', 'stands where nothing can stand'],
    ['<nothing>', 'no class <nothing>'],
    ['a ..9 b', 'a gap is ..1 to ..8'],
    ['[a]', 'no word is sure'],
    ['..3', 'no word is sure'],
    ['_ _', 'no word is sure'],
    ['(a|[b])', 'no word is sure'],
    ['', 'an empty place'],
    ['a & b', 'means nothing'],
    ['#9-3', 'no numbers'],
    ['a =(b)', 'stands before one word'],
  ])('%s', (pattern, why) => {
    expect(() => onePattern(pattern)).toThrow(why);
    expect(() => onePattern(pattern)).toThrow(/^it: /);
  });

  test('a class that uses itself', () => {
    expect(() => onePattern('<a>', { classes: { a: 'b|<a>' } })).toThrow('uses itself');
  });

  test('a guard that does not exist', () => {
    const rules = [{ id: 'it', patterns: ['a'], unless: ['@nothing'] }];
    expect(() => ruleSetOf(rules)).toThrow('it: no guard @nothing');
  });

  test('one that is longer than a match may be, when it is first tried', () => {
    const set = onePattern(Array.from({ length: 41 }, (_, at) => `w${at}`).join(' '));
    expect(() => rulesFound(set, 'w0 w1 w2 w3 w4 w5 w6 w7 w8 w9', 'other')).toThrow('more than 40 words');
  });
});
