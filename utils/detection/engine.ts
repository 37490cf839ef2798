import { compileRules, type RuleSet } from './match/rule-set.ts';
import { LANGUAGES, RULE_FILES } from './rules/index.ts';
import { PREPARED } from './rules/prepared.ts';
import { SHARED_CLASSES } from './rules/shared-classes.ts';

let compiled: RuleSet | undefined;

/** All shipped rules, compiled when first needed and then shared. */
export function shippedRules(): RuleSet {
  compiled ??= compileRules(RULE_FILES, LANGUAGES, SHARED_CLASSES, PREPARED ?? undefined);
  return compiled;
}
