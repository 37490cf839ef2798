import { describe, expect, test } from 'vitest';
import { shippedRules } from '../../../utils/detection/engine.ts';
import { RULE_FILES } from '../../../utils/detection/rules/index.ts';
import { RETIRED_RULES } from '../../../utils/detection/rules/retired.ts';
import { type ExamplesFile, RULE_LANGUAGES, type RuleFile } from '../../../utils/detection/rules/rule.ts';
import { FACTS, TACTICS } from '../../../utils/model/index.ts';
import { exampleSender, missingFrom } from '../../tools/rule-requirements.ts';
import { rulesFound } from './rules-found.ts';

const RULES = '../../../utils/detection/rules';
const exampleFiles = import.meta.glob<{ examples: ExamplesFile }>(
  '../../../utils/detection/rules/*/*.examples.ts',
  {
    eager: true,
  },
);
const ruleFiles = import.meta.glob<Record<string, RuleFile>>('../../../utils/detection/rules/*/*.ts', {
  eager: true,
});
const ids = RULE_FILES.flatMap((file) => file.rules.map((rule) => rule.id));
const topicOf = (file: RuleFile) => ('tactic' in file.tells ? file.tells.tactic : file.tells.fact);

test('no rule id is used twice, and none is used again', () => {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => RETIRED_RULES.includes(id))).toEqual([]);
});

test('every rule file runs: it is listed in the index of its language', () => {
  const isRuleFile = (value: unknown): value is RuleFile =>
    typeof value === 'object' && value !== null && 'tells' in value;
  const forgotten = Object.entries(ruleFiles).flatMap(([path, module]) =>
    Object.values(module).some((value) => isRuleFile(value) && !RULE_FILES.includes(value)) ? [path] : [],
  );
  expect(forgotten).toEqual([]);
});

test('every tactic and every fact has rules in every language', () => {
  const missing = RULE_LANGUAGES.flatMap((language) =>
    [...TACTICS, ...FACTS]
      .filter((topic) => !RULE_FILES.some((file) => file.language === language && topicOf(file) === topic))
      .map((topic) => `${language}: ${topic}`),
  );
  expect(missing).toEqual([]);
});

test('every pattern can be built, also those that only take matches back', () => {
  const { patterns, rules } = shippedRules();
  const all = [
    ...patterns.map(({ pattern }) => pattern),
    ...rules.flatMap(({ unless, guards }) => [...unless, ...guards]),
  ];
  for (const { places } of all) expect(places.matchers.length).toBeGreaterThan(0);
});

describe.each(RULE_FILES.map((file) => [`${file.language}/${topicOf(file)}`, file] as const))(
  '%s',
  (name, file) => {
    const examples = exampleFiles[`${RULES}/${name}.examples.ts`]?.examples ?? {};

    test('examples belong to rules of this file', () => {
      expect(Object.keys(examples).filter((id) => !file.rules.some((rule) => rule.id === id))).toEqual([]);
    });

    describe.each(file.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      const own = examples[id];
      const sender = exampleSender(rule, file);

      test('is named after its file', () => {
        expect(id.startsWith(`${name.replace('/', '.')}.`)).toBe(true);
      });

      test('has patterns, a description, a source and at least three examples of either kind', () => {
        expect(missingFrom(rule, own)).toEqual([]);
      });

      test('finds its positives and leaves its negatives alone', () => {
        const missed = (own?.positives ?? []).filter(
          (example) => !rulesFound(shippedRules(), example, sender).has(id),
        );
        const wronglyFound = (own?.negatives ?? []).filter((example) =>
          rulesFound(shippedRules(), example, sender).has(id),
        );
        expect({ missed, wronglyFound }).toEqual({ missed: [], wronglyFound: [] });
      });
    });
  },
);
