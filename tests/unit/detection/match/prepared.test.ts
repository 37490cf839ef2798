import { describe, expect, test } from 'vitest';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { lexiconOf, prepareRules } from '../../../../utils/detection/match/prepared.ts';
import { compileRules } from '../../../../utils/detection/match/rule-set.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { LANGUAGES, RULE_FILES } from '../../../../utils/detection/rules/index.ts';
import type { RuleFile } from '../../../../utils/detection/rules/rule.ts';
import { SHARED_CLASSES } from '../../../../utils/detection/rules/shared-classes.ts';
import { readCases } from '../../../evaluation/cases.ts';

const prepared = prepareRules(RULE_FILES, LANGUAGES, SHARED_CLASSES);
const travelled = JSON.parse(JSON.stringify(prepared)) as typeof prepared;
const texts = readCases().flatMap(({ messages }) => messages.map(({ text }) => text));

describe('rules prepared at build time', () => {
  test('are plain data', () => {
    expect(travelled).toEqual(prepared);
  });

  test('find what rules prepared on the spot find', () => {
    const here = compileRules(RULE_FILES, LANGUAGES, SHARED_CLASSES);
    const built = compileRules(RULE_FILES, LANGUAGES, SHARED_CLASSES, travelled);
    const found = (set: typeof here, text: string) =>
      findRules(set, text, 'other', new Tail()).map(({ rule, start, end, age }) => [
        rule.rule.id,
        start,
        end,
        age,
      ]);
    let some = 0;
    for (const text of texts) {
      const expected = found(here, text);
      some += expected.length;
      expect(found(built, text), text).toEqual(expected);
    }
    expect(some).toBeGreaterThan(500);
  });

  test('give every word the kind that it had', () => {
    const again = lexiconOf(travelled);
    expect(again.entries.join(' ')).toBe(prepared.words);
    expect(again.nodes).toBe(prepared.nodes);
  });
});

test('what is said of a rule without keys names it', () => {
  const file: RuleFile = {
    language: 'en',
    tells: { tactic: 'secrecy' },
    rules: [{ id: 'it', patterns: ['_ _'] }],
  };
  const language = { language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} } as const;
  expect(() => prepareRules([file], [language], {})).toThrow('it: no word is sure to be in a match of "_ _"');
  expect(() => prepareRules([file], [], {})).toThrow('no language data for "en"');
});
