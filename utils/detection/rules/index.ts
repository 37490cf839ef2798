import { enFiles, enLanguage } from './en/index.ts';
import { frFiles, frLanguage } from './fr/index.ts';
import { PREPARED } from './prepared.ts';
import type { LanguageData, RuleData, RuleFile } from './rule.ts';
import { SHARED_CLASSES } from './shared-classes.ts';
import { RULES_VERSION } from './version.ts';

/** Every language that has rules: a new one adds its folder here. */
export const LANGUAGES: readonly LanguageData[] = [frLanguage, enLanguage];

/** Every rule file. What is not listed in its language's index does not run (a test looks for forgotten files). */
export const RULE_FILES: readonly RuleFile[] = [...frFiles, ...enFiles];

export const RULE_DATA: RuleData = {
  version: RULES_VERSION,
  files: RULE_FILES,
  languages: LANGUAGES,
  sharedClasses: SHARED_CLASSES,
  prepared: PREPARED,
};
