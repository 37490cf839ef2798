import type { Assessment } from '../model/index.ts';
import { shippedRules } from './engine.ts';
import { type DetectionMessage, type Judge, judgeWith } from './judge.ts';

export type { DetectionMessage, Judge } from './judge.ts';
export { COMBINATION_NAMES } from './levels/combinations.ts';
export { quietMild } from './levels/quiet.ts';
export { levelOf, SCALE, scoreOf } from './levels/scale.ts';
export { RULES_VERSION } from './rules/version.ts';

/** A judge for one conversation, over all rules of all languages. */
export function createJudge(): Judge {
  return judgeWith(shippedRules());
}

/** Judges a whole conversation at once. */
export function assess(messages: readonly DetectionMessage[]): Assessment {
  const judge = createJudge();
  for (const message of messages) judge.add(message);
  return judge.assessment();
}
