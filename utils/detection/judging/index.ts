/**
 * The engine without its rules, for the content script: the rules are most of its weight, so the background keeps
 * them and hands them over when a chat is opened.
 */
import { type Judge, judgeWith } from '../judge.ts';
import { compileRules } from '../match/rule-set.ts';
import type { RuleData } from '../rules/rule.ts';
import type { Earlier } from '../state/earlier.ts';

export type { DetectionMessage, Judge } from '../judge.ts';
export { quietMild } from '../levels/quiet.ts';
export type { RuleData } from '../rules/rule.ts';
export type { Earlier } from '../state/earlier.ts';

/**
 * Compiles the rules once; what comes back makes one judge for each conversation.
 * @throws Error that names the rule whose pattern is written wrongly
 */
export function openEngine(data: RuleData): (earlier?: Earlier) => Judge {
  const set = compileRules(data.files, data.languages, data.sharedClasses, data.prepared ?? undefined);
  return (earlier) => judgeWith(set, earlier);
}
