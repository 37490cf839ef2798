import type { Assessment, Fact, Tactic } from '../../utils/model/index.ts';

/** What a card is about: chooses its heading, its sentence and its steps. */
export const SITUATIONS = [
  'harm',
  'blackmail',
  'intimate-age-known',
  'intimate-peers',
  'intimate',
  'takeover',
  'meeting',
  'bargain',
  'sexual',
  'elsewhere',
  'general',
  'notice',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whether a fact was found in the user's own messages. */
export const factSeen = (assessment: Assessment, fact: Fact): boolean =>
  assessment.facts.some((seen) => seen.fact === fact);

/** "The age had been said": a request for intimate pictures came after it. */
export function ageKnownBeforeRequest({ facts, signals }: Assessment): boolean {
  const said = facts.find(({ fact }) => fact === 'age-said');
  if (!said) return false;
  return signals.some(({ tactic, message }) => tactic === 'intimate-request' && message > said.message);
}

/** The gravest first: what needs doing now decides what the card speaks of. */
export function situationOf(assessment: Assessment): Situation {
  if (assessment.level === 'none' || assessment.level === 'notice') return 'notice';
  const has = (...tactics: readonly Tactic[]): boolean =>
    assessment.signals.some(({ tactic }) => tactics.includes(tactic));

  if (has('harm-coercion')) return 'harm';
  if (has('threat', 'leverage')) return 'blackmail';
  if (has('intimate-request')) {
    if (assessment.betweenPeers) return 'intimate-peers';
    return ageKnownBeforeRequest(assessment) ? 'intimate-age-known' : 'intimate';
  }
  if (has('account-takeover')) return 'takeover';
  if (has('meeting')) return 'meeting';
  if (has('offer', 'recruit')) return 'bargain';
  if (has('sexual-talk', 'reciprocity-bait')) return 'sexual';
  if (has('off-platform')) return 'elsewhere';
  return 'general';
}
