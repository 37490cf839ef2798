import type { Tactic } from './tactic.ts';

/** Facts that change the weight of what comes later, also after a reload of the page. */
export const REMEMBERED_FACTS = ['age-said', 'refused'] as const;
export const SIGN_STRENGTHS = ['weak', 'plain', 'strong'] as const;

/** A sign without its words: which one, and whose. */
export interface WordlessSign {
  readonly about: Tactic | (typeof REMEMBERED_FACTS)[number];
  readonly by: 'self' | 'other';
  readonly strength: (typeof SIGN_STRENGTHS)[number];
  /** It told an age; which one is not remembered. */
  readonly age?: 'minor' | 'adult';
}

/**
 * What is remembered between visits of a chat that need not be flagged (promise 4): wordless, under keyed hashes, for
 * 90 days. TikTok's page shows only the latest messages, so an age said on Monday would be unknown on Thursday.
 */
export interface RememberedSign extends WordlessSign {
  /** Id of its message: what the page shows again is read there and not counted twice. */
  readonly messageId: string;
  /** ms since 1970-01-01 UTC. */
  readonly notedAt: number;
}
