import type { Level, Tactic } from '../../model/index.ts';

export interface TacticWeight {
  /** Points of a plain sign; a weak one counts half. */
  readonly points: number;
  /** Points of each further sign, up to MOST_REPEATS. */
  readonly more: number;
  /** Level that a plain sign brings by itself, and a strong one. */
  readonly floor?: Level;
  readonly strongFloor?: Level;
  /** Does not fade over quiet talk. */
  readonly lasting?: true;
}

export const MOST_REPEATS = 4;

/**
 * What each tactic weighs on the scale (scale.ts). The points of the mild tactics were fitted to the development corpora
 * (tests/evaluation/fit.ts, and a search over steps of half a point for early warnings of offenders' sides at few of
 * decoys' and ordinary ones; 2026-11-22; the
 * halves of each corpus, by a hash of the id, agree) and then rounded; secrecy, offer, authority, pressure and reciprocity-bait,
 * which those corpora hardly show, and everything with a floor were set by hand after the design.
 */
export const TACTIC_WEIGHTS: Readonly<Record<Tactic, TacticWeight>> = {
  'age-probe': { points: 3.5, more: 0.3 },
  'age-gap': { points: 5.5, more: 0.5 },
  'personal-info': { points: 3.5, more: 0.3 },
  isolation: { points: 6.5, more: 0.5 },
  secrecy: { points: 5, more: 1.5 },
  flattery: { points: 3, more: 0.3 },
  authority: { points: 3, more: 0.3 },
  'off-platform': { points: 3, more: 0.2 },
  'picture-request': { points: 2.5, more: 0.5 },
  'intimate-request': { points: 10, more: 1, floor: 'warning', lasting: true },
  'reciprocity-bait': { points: 4, more: 1 },
  'sexual-talk': { points: 3, more: 1 },
  offer: { points: 4, more: 0.5 },
  recruit: { points: 8, more: 1, floor: 'warning', lasting: true },
  meeting: { points: 5, more: 0.5 },
  pressure: { points: 4, more: 0.5 },
  leverage: { points: 9, more: 1, floor: 'warning', strongFloor: 'danger', lasting: true },
  threat: { points: 9, more: 1, floor: 'warning', strongFloor: 'danger', lasting: true },
  'payment-demand': { points: 9, more: 1, floor: 'warning', strongFloor: 'danger', lasting: true },
  'harm-coercion': { points: 12, more: 1, floor: 'danger', lasting: true },
  'account-takeover': { points: 6, more: 1, floor: 'warning' },
  return: { points: 5, more: 0.5 },
};

/** Points of a weak and a strong sign, relative to a plain one. */
export const STRENGTHS = { weak: 0.5, plain: 1, strong: 1.5 } as const;

/**
 * What adults who look for each other do as well (age, compliments, picture, sexual talk, another app). As long as the user has not
 * said to be a minor, these alone stop short of a warning: it takes something that makes sense only towards a minor, or
 * something grave.
 */
export const COURTSHIP: ReadonlySet<Tactic> = new Set<Tactic>([
  'age-probe',
  'picture-request',
  'sexual-talk',
  'off-platform',
  'reciprocity-bait',
]);
/** The same as long as only weak signs or a told adult age were seen: "pretty" is said to everybody, "mature for 13" is not. */
export const COURTSHIP_UNLESS_PLAIN: ReadonlySet<Tactic> = new Set<Tactic>(['age-gap', 'flattery']);
export const MOST_OF_COURTSHIP = 9.5;

/** Quiet messages of the other person in a row before signs begin to fade, and in how many more they fade by half. */
export const QUIET_BEFORE_FADING = 15;
export const HALF_LIFE = 30;
/** The same for signs of earlier visits, by the days that have passed. */
export const FADES_BY_HALF_IN_DAYS = 30;
/** A sign that has faded below this no longer combines with others. */
export const TOO_FAINT = 0.65;
/** Sexual talk in so many messages is a sign beside which the move to another app warns, whatever the user's age. */
export const REPEATED = 3;
/** Both sides doing the same mild thing counts less. */
export const ALIKE = 0.5;
/** Years between two stated ages that are still "like". */
export const LIKE_AGE_YEARS = 2;
export const ADULT = 18;
