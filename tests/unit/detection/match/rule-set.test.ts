import { describe, expect, test } from 'vitest';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { compileRules } from '../../../../utils/detection/match/rule-set.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import type { LanguageData, RuleFile } from '../../../../utils/detection/rules/rule.ts';
import { ruleSetOf } from '../small-rules.ts';

const en: LanguageData = { language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} };
const find = (
  set: ReturnType<typeof ruleSetOf>,
  text: string,
  sender: 'other' | 'self' = 'other',
  sentAt?: number,
) => findRules(set, text, sender, new Tail(), sentAt);
const ids = (...args: Parameters<typeof find>) => find(...args).map(({ rule }) => rule.rule.id);

describe('whose messages a rule reads', () => {
  const files: RuleFile[] = [
    { language: 'en', tells: { tactic: 'offer' }, rules: [{ id: 'tactic', patterns: ['word'] }] },
    { language: 'en', tells: { fact: 'paid' }, rules: [{ id: 'fact', patterns: ['word'] }] },
    {
      language: 'en',
      tells: { tactic: 'secrecy' },
      rules: [
        { id: 'own', sender: 'self', patterns: ['word'] },
        { id: 'both', sender: 'any', patterns: ['word'] },
      ],
    },
  ];
  const compiled = () => compileRules(files, [en], {});

  test("tactics the other's, facts the user's, unless it says so", () => {
    expect(ids(compiled(), 'word')).toEqual(['tactic', 'both']);
    expect(ids(compiled(), 'word', 'self')).toEqual(['fact', 'own', 'both']);
  });

  test('what a rule tells is carried along', () => {
    expect(compiled().rules.map(({ tactic, fact, sender }) => [tactic, fact, sender])).toEqual([
      ['offer', null, 'other'],
      [null, 'paid', 'self'],
      ['secrecy', null, 'self'],
      ['secrecy', null, 'any'],
    ]);
  });
});

describe('what takes matches back', () => {
  test('may be said for a whole file, by pattern and by guard', () => {
    const set = compileRules(
      [
        {
          language: 'en',
          tells: { tactic: 'offer' },
          unless: ['never', '@joke'],
          rules: [{ id: 'it', patterns: ['gift'], unless: ['wrapped'] }],
        },
      ],
      [{ ...en, guards: { joke: ['haha'] } }],
      {},
    );
    expect(ids(set, 'a gift')).toEqual(['it']);
    for (const text of ['a gift never', 'haha a gift', 'a wrapped gift'])
      expect(ids(set, text), text).toEqual([]);
    const [rule] = set.rules;
    expect([rule?.unless.length, rule?.guards.length]).toEqual([2, 1]);
  });

  test('is nothing where nothing is said to', () => {
    const [rule] = ruleSetOf([{ id: 'it', patterns: ['gift'] }]).rules;
    expect([rule?.unless, rule?.guards]).toEqual([[], []]);
  });

  test('a guard may have several patterns, all of them', () => {
    const set = ruleSetOf([{ id: 'it', patterns: ['gift'], unless: ['@joke'] }], {
      guards: { joke: ['haha', 'lol'] },
    });
    expect(ids(set, 'lol gift')).toEqual([]);
    expect(ids(set, 'haha gift')).toEqual([]);
  });
});

describe('languages', () => {
  const fr: LanguageData = { ...en, language: 'fr', classes: { you: 'toi|tu' }, ages: { treize: 13 } };
  const other: LanguageData = { ...en, classes: { you: 'you|u' } };
  const rule = (id: string) => [{ id, patterns: ['love <you>'] }];
  const tells = { tactic: 'flattery' } as const;

  test('have classes of their own, before the shared ones', () => {
    const files: RuleFile[] = [
      { language: 'fr', tells, rules: rule('fr') },
      { language: 'en', tells, rules: rule('en') },
    ];
    const set = compileRules(files, [fr, other], { you: 'all' });
    expect(ids(set, 'love toi')).toEqual(['fr']);
    expect(ids(set, 'love u')).toEqual(['en']);
    expect(ids(set, 'love all')).toEqual([]);
  });

  test('without data are refused, by name', () => {
    expect(() => compileRules([{ language: 'fr', tells, rules: [] }], [en], {})).toThrow(
      'no language data for "fr"',
    );
  });

  test('a guard that is not there is named with its language', () => {
    expect(() => ruleSetOf([{ id: 'it', patterns: ['a'], unless: ['@b'] }])).toThrow('it: no guard @b in en');
  });

  test('a pattern that could match anything is quoted', () => {
    expect(() => ruleSetOf([{ id: 'it', patterns: ['[a]'] }])).toThrow(
      'it: no word is sure to be in a match of "[a]"',
    );
  });
});

test('patterns that are written alike are one', () => {
  const { patterns } = ruleSetOf([
    { id: 'a', patterns: ['one two'] },
    { id: 'b', patterns: ['one two', 'two one'] },
  ]);
  expect(patterns[1]?.pattern).toBe(patterns[0]?.pattern);
  expect(patterns[2]?.pattern).not.toBe(patterns[0]?.pattern);
});

test('stems reach every word that begins so', () => {
  const set = ruleSetOf([{ id: 'it', patterns: ['nud* now'] }]);
  expect(ids(set, 'nudity now')).toEqual(['it']);
});

describe('what is found', () => {
  test('comes in the order of its end, then of the rules, each rule once', () => {
    const set = ruleSetOf([
      { id: 'long', patterns: ['a b c'] },
      { id: 'late', patterns: ['c'] },
      { id: 'early', patterns: ['a', 'b'] },
    ]);
    expect(ids(set, 'a b c a b c')).toEqual(['early', 'long', 'late']);
  });

  test('one match that is taken back leaves the next to be found, six of them', () => {
    const set = ruleSetOf([{ id: 'it', patterns: ['gift'], unless: ['@no'] }], { guards: { no: ['no'] } });
    const far = 'x x x x x x x x x x';
    const taken = (times: number) => Array.from({ length: times }, () => `no gift ${far}`).join(' ');
    expect(ids(set, `${taken(5)} gift`)).toEqual(['it']);
  });

  test('is nothing in nothing', () => {
    expect(ids(ruleSetOf([{ id: 'it', patterns: ['a'] }]), '')).toEqual([]);
  });
});

describe('ages', () => {
  const ages = () =>
    ruleSetOf(
      [
        { id: 'told', readsAge: true, patterns: ['im (#|<word>)', 'born (#|<word>)', 'im x # #'] },
        { id: 'plus', readsAge: { add: 5 }, patterns: ['class (#|<word>)'] },
        { id: 'same', readsAge: 'same', patterns: ['me too [#]'] },
        { id: 'none', patterns: ['room #'] },
      ],
      { classes: { word: 'thirteen|freshman' }, ages: { thirteen: 13, freshman: 14 } },
    );
  const age = (text: string, sentAt?: number) => find(ages(), text, 'other', sentAt)[0]?.age;

  test('are read in years, in words, and with what a rule adds', () => {
    expect(age('im 15')).toBe(15);
    expect(age('im thirteen')).toBe(13);
    expect(age('im freshman')).toBe(14);
    expect(age('class 9')).toBe(14);
    expect(age('class thirteen')).toBe(18);
  });

  test('a birth year counts to the year of the message, else to that of the rules', () => {
    expect(age('born 2012', Date.UTC(2025, 0, 1))).toBe(13);
    expect(age('born 2012', Date.UTC(2024, 11, 31, 23, 59))).toBe(12);
    expect(age('born 2012')).toBe(14);
    expect(age('born 1900', Date.UTC(2025, 5, 1))).toBe(125);
  });

  test('the first one in the match, and none where the number is none', () => {
    expect(age('im x 15 16')).toBe(15);
    expect(age('im 5555')).toBeNull();
    expect(age('im x 5555 12')).toBe(12);
  });

  test('only for rules that read one, and not for "me too"', () => {
    expect(age('room 15')).toBeNull();
    expect(age('me too')).toBeNull();
    expect(age('me too 14')).toBeNull();
  });

  test('also from a piece before', () => {
    const set = ages();
    const tail = new Tail();
    findRules(set, 'im', 'other', tail);
    expect(findRules(set, '15', 'other', tail)).toMatchObject([{ age: 15, start: 0, end: 2 }]);
    const second = new Tail();
    findRules(set, 'im x 12', 'other', second);
    expect(findRules(set, '5555', 'other', second)).toMatchObject([{ age: 12 }]);
  });
});
