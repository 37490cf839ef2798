import { enFiles, enLanguage } from './en/index.ts';
import { frFiles, frLanguage } from './fr/index.ts';
import type { LanguageData, RuleFile } from './rule.ts';

/** Every language that has rules: a new one adds its folder here. */
export const LANGUAGES: readonly LanguageData[] = [frLanguage, enLanguage];

/** Every rule file. What is not listed in its language's index does not run (a test looks for forgotten files). */
export const RULE_FILES: readonly RuleFile[] = [...frFiles, ...enFiles];
