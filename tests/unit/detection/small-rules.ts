import { compileRules, type RuleSet } from '../../../utils/detection/match/rule-set.ts';
import type { LanguageData, Rule } from '../../../utils/detection/rules/rule.ts';

/** A little rule set of a test's own, so that engine tests do not hang on the shipped rules. */
export function ruleSetOf(rules: readonly Rule[], data: Partial<LanguageData> = {}): RuleSet {
  const language: LanguageData = { language: 'en', classes: {}, spelling: {}, guards: {}, ages: {}, ...data };
  return compileRules([{ language: 'en', tells: { tactic: 'secrecy' }, rules }], [language], {});
}

/** A rule set of one rule, `it`, with these patterns. */
export const onePattern = (patterns: string | readonly string[], data: Partial<LanguageData> = {}): RuleSet =>
  ruleSetOf([{ id: 'it', patterns: typeof patterns === 'string' ? [patterns] : patterns }], data);
