import { describe, expect, test } from 'vitest';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { compileRules } from '../../../../utils/detection/match/rule-set.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import type { RuleFile } from '../../../../utils/detection/rules/rule.ts';

const file: RuleFile = {
  language: 'en',
  tells: { tactic: 'secrecy' },
  rules: [{ id: 'en.secrecy.x', patterns: ['tell nobody'], hints: ['between us'], unless: ['party'] }],
};
const set = compileRules([file], [{ language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} }], {});
const found = (text: string) =>
  findRules(set, text, 'other', new Tail()).map(({ rule }) => [rule.rule.id, rule.rule.strength ?? 'plain']);

describe('hints of a rule', () => {
  test('count as weak signs of the same rule', () => {
    expect(found('between us')).toEqual([['en.secrecy.x', 'weak']]);
    expect(found('tell nobody')).toEqual([['en.secrecy.x', 'plain']]);
  });

  test('say nothing more where a pattern is found as well', () => {
    expect(found('tell nobody it stays between us')).toEqual([['en.secrecy.x', 'plain']]);
  });

  test('are taken back by the same words', () => {
    expect(found('between us it is a party')).toEqual([]);
  });
});
