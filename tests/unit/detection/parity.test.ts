import { describe, expect, test } from 'vitest';
import { RULE_FILES } from '../../../utils/detection/rules/index.ts';
import { type ExamplesFile, RULE_LANGUAGES, type RuleLanguage } from '../../../utils/detection/rules/rule.ts';
import { FACTS, TACTICS } from '../../../utils/model/index.ts';
import { readCases } from '../../evaluation/cases.ts';

/** No language has less than this part of what the language has that has most. */
const LEAST_SHARE = 0.6;

const exampleFiles = import.meta.glob<{ examples: ExamplesFile }>(
  '../../../utils/detection/rules/*/*.examples.ts',
  { eager: true },
);
const cases = readCases();

function rulesOf(language: RuleLanguage, topic: string): number {
  return RULE_FILES.filter(
    ({ language: own, tells }) =>
      own === language && topic === ('tactic' in tells ? tells.tactic : tells.fact),
  ).flatMap(({ rules }) => rules).length;
}

function examplesOf(language: RuleLanguage, topic: string, kind: 'positives' | 'negatives'): number {
  const file = exampleFiles[`../../../utils/detection/rules/${language}/${topic}.examples.ts`];
  return Object.values(file?.examples ?? {}).flatMap((one) => one[kind]).length;
}

const casesOf = (language: RuleLanguage, tactic: string): number =>
  cases.filter((one) => one.language === language && one.tactic === tactic).length;

/** Languages that have too little, with what they have. */
function behind(count: (language: RuleLanguage) => number): string[] {
  const most = Math.max(...RULE_LANGUAGES.map(count));
  return RULE_LANGUAGES.filter((language) => count(language) < most * LEAST_SHARE).map(
    (language) => `${language}: ${count(language)} of ${most}`,
  );
}

describe.each([...TACTICS, ...FACTS])('%s is covered alike in every language', (topic) => {
  test('by rules', () => expect(behind((language) => rulesOf(language, topic))).toEqual([]));

  test('by examples of either kind', () => {
    expect(behind((language) => examplesOf(language, topic, 'positives'))).toEqual([]);
    expect(behind((language) => examplesOf(language, topic, 'negatives'))).toEqual([]);
  });
});

test.each(TACTICS)('the functional suite asks for %s in every language, and alike', (tactic) => {
  for (const language of RULE_LANGUAGES) expect(casesOf(language, tactic), language).toBeGreaterThan(0);
  expect(behind((language) => casesOf(language, tactic))).toEqual([]);
});
