import type { Sign } from '../../../../utils/detection/state/sign.ts';
import type { Fact, Tactic } from '../../../../utils/model/index.ts';

/** A sign of a tactic, as a rule would have found it. */
export const signOf = (tactic: Tactic, strength?: 'weak' | 'strong', age: number | null = null): Sign => ({
  rule: { tactic, fact: null, rule: strength ? { strength } : {} },
  age,
});

/** A fact, as a rule would have found it. */
export const factOf = (fact: Fact, age: number | null = null): Sign => ({
  rule: { tactic: null, fact, rule: {} },
  age,
});
