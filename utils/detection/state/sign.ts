import { REMEMBERED_FACTS, type WordlessSign } from '../../model/index.ts';
import { ADULT } from '../levels/weights.ts';
import type { Found } from '../match/find.ts';

/** What the sides take of a match. */
export type Sign = Pick<Found, 'age'> & {
  readonly rule: Pick<Found['rule'], 'tactic' | 'fact'> & {
    readonly rule: Pick<Found['rule']['rule'], 'strength'>;
  };
};

/** The wordless part of a match; null: nothing that is remembered. */
export function wordless({ rule, age }: Sign, by: 'self' | 'other'): WordlessSign | null {
  const about = rule.tactic ?? REMEMBERED_FACTS.find((fact) => fact === rule.fact);
  if (!about) return null;
  return {
    about,
    by,
    strength: rule.rule.strength ?? 'plain',
    ...(age === null ? {} : { age: age >= ADULT ? 'adult' : 'minor' }),
  };
}
