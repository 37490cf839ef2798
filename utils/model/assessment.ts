import type { Fact, Tactic } from './tactic.ts';

export const LEVELS = ['none', 'notice', 'warning', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** Position of `level` on the scale, for comparisons: none 0 … danger 3. */
export const levelRank = (level: Level): number => LEVELS.indexOf(level);

/** One rule found in one message. `start`/`end` are UTF-16 offsets into the message's original text. */
export interface Signal {
  readonly rule: string;
  readonly tactic: Tactic;
  /** Index of the message in the conversation. */
  readonly message: number;
  readonly start: number;
  readonly end: number;
}

/** A fact found in the talk, with the same offsets as a signal. */
export interface FactSeen {
  readonly rule: string;
  readonly fact: Fact;
  readonly message: number;
  readonly start: number;
  readonly end: number;
}

/**
 * One reason of a level. The level of an assessment can be rebuilt from its contributions alone:
 * it is the highest `floor`, or what the sum of `points` reaches on the engine's published scale.
 */
export interface Contribution {
  /** A tactic, or the id of a combination rule (`age-said-before-request` …). */
  readonly reason: string;
  readonly points: number;
  /** The level that this reason brings by itself, if any. */
  readonly floor?: Level;
  /** Indices of the messages that it rests on, in order. */
  readonly messages: readonly number[];
  /** When signs of earlier visits that it rests on too were noted (ms since 1970-01-01 UTC); their words were not kept. */
  readonly notedAt?: readonly number[];
}

export interface Assessment {
  readonly level: Level;
  readonly score: number;
  /** Index of the message at which the level first reached `warning`; null if it never did. */
  readonly warnedAt: number | null;
  /** In message order. */
  readonly signals: readonly Signal[];
  readonly facts: readonly FactSeen[];
  readonly contributions: readonly Contribution[];
  /** Both plausibly stated like ages under 18 and no pressure: other words, never "grooming". */
  readonly betweenPeers: boolean;
  /** When the user's age under 18 was noted on an earlier visit (ms since 1970-01-01 UTC), where no message here says it. */
  readonly ageNotedAt?: number;
}
