import { findRules } from '../../../utils/detection/match/find.ts';
import type { RuleSet } from '../../../utils/detection/match/rule-set.ts';
import { Tail } from '../../../utils/detection/match/tail.ts';
import type { Example } from '../../../utils/detection/rules/rule.ts';

/** Ids of all rules found in an example; an array is one message after another of the same sender. */
export function rulesFound(set: RuleSet, example: Example, sender: 'self' | 'other'): Set<string> {
  const tail = new Tail();
  const ids = new Set<string>();
  for (const text of typeof example === 'string' ? [example] : example) {
    for (const { rule } of findRules(set, text, sender, tail)) ids.add(rule.rule.id);
  }
  return ids;
}
