import { REMEMBERED_FACTS, type RememberedSign, TACTICS, type WordlessSign } from '../../model/index.ts';
import { ADULT, FADES_BY_HALF_IN_DAYS, HALF_LIFE } from '../levels/weights.ts';
import type { OtherSide } from './other-side.ts';
import type { OwnSide } from './own-side.ts';
import type { Sign } from './sign.ts';

/** Signs of earlier visits; `now` in ms since 1970-01-01 UTC. */
export interface Earlier {
  readonly signs: readonly RememberedSign[];
  readonly now: number;
}

/** Stands for an age under 18 whose number was not kept: within two years of it lies every teenager's. */
const SOME_MINOR_AGE = 15;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Lets both sides begin with what was seen on earlier visits. These signs have indices below 0, in the order in which
 * they were noted, and have faded with the days. Returns when each was noted, the latest last.
 */
export function recall({ signs, now }: Earlier, other: OtherSide, own: OwnSide): readonly number[] {
  const sorted = [...signs].sort((a, b) => a.notedAt - b.notedAt);
  sorted.forEach((sign, at) => {
    const index = at - sorted.length;
    if (sign.by === 'self') own.take(foundAgain(sign), index);
    else other.recall(foundAgain(sign), index, fadedBy(now - sign.notedAt));
  });
  return sorted.map(({ notedAt }) => notedAt);
}

/** Days count like quiet messages. */
const fadedBy = (ms: number): number => (Math.max(0, ms) / DAY_MS / FADES_BY_HALF_IN_DAYS) * HALF_LIFE;

function foundAgain({ about, strength, age }: WordlessSign): Sign {
  return {
    rule: {
      tactic: TACTICS.find((tactic) => tactic === about) ?? null,
      fact: REMEMBERED_FACTS.find((fact) => fact === about) ?? null,
      rule: strength === 'plain' ? {} : { strength },
    },
    age: age === undefined ? null : age === 'adult' ? ADULT : SOME_MINOR_AGE,
  };
}
