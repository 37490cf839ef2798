import { type Assessment, type Fact, levelRank, type Tactic } from '../../utils/model/index.ts';

/** What a card is about: chooses its heading, its sentence and its steps. */
export type Situation =
  | 'harm'
  | 'blackmail'
  | 'payment'
  | 'intimate-age-known'
  | 'intimate-peers'
  | 'intimate'
  | 'takeover'
  | 'meeting'
  | 'fame'
  | 'bargain'
  | 'sexual'
  | 'elsewhere'
  | 'general'
  | 'notice';

/** Whether a fact was found in the talk. */
export const factSeen = (assessment: Assessment, fact: Fact): boolean =>
  assessment.facts.some((seen) => seen.fact === fact);

/** The gravest first: what needs doing now decides what the card speaks of. */
export function situationOf({ level, contributions, betweenPeers }: Assessment): Situation {
  if (level === 'none' || level === 'notice') return 'notice';
  const has = (...tactics: readonly Tactic[]): boolean =>
    contributions.some(({ reason }) => tactics.some((tactic) => tactic === reason));
  const combined = (name: string): boolean => contributions.some(({ reason }) => reason === name);
  // A threat in a quarrel brings no warning by itself (the engine gives it a lower floor), so it is no blackmail.
  const grave = (...tactics: readonly Tactic[]): boolean =>
    contributions.some(
      ({ reason, floor }) =>
        tactics.some((tactic) => tactic === reason) && levelRank(floor ?? 'none') >= levelRank('warning'),
    );

  if (has('harm-coercion')) return 'harm';
  if (combined('blackmail') || grave('threat', 'leverage')) return 'blackmail';
  // Money demanded without a threat yet: what it is for isn't known, what to do is.
  if (grave('payment-demand') && !has('intimate-request')) return 'payment';
  if (has('intimate-request')) {
    if (betweenPeers) return 'intimate-peers';
    return combined('age-said-before-request') ? 'intimate-age-known' : 'intimate';
  }
  if (has('account-takeover')) return 'takeover';
  if (has('meeting')) return 'meeting';
  if (has('authority') && has('offer')) return 'fame';
  if (has('offer', 'recruit')) return 'bargain';
  if (has('sexual-talk', 'reciprocity-bait')) return 'sexual';
  if (has('off-platform')) return 'elsewhere';
  return 'general';
}
