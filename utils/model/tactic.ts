/**
 * What the other person does. From O'Connell 2003, Luring Communication Theory, Lorenzo-Dus 2016,
 * Thorn and NCMEC 2024–2026. Names are stored in users' logs: never rename one.
 */
export const TACTICS = [
  'age-probe',
  'age-gap',
  'personal-info',
  'isolation',
  'secrecy',
  'flattery',
  'authority',
  'off-platform',
  'picture-request',
  'intimate-request',
  'reciprocity-bait',
  'sexual-talk',
  'offer',
  'recruit',
  'meeting',
  'pressure',
  'leverage',
  'threat',
  'payment-demand',
  'harm-coercion',
  'account-takeover',
  'return',
] as const;
export type Tactic = (typeof TACTICS)[number];

/** What the user's own messages (or the talk's manner) tell: changes advice and weights, never a level alone. */
export const FACTS = [
  'age-said',
  'refused',
  'already-sent',
  'paid',
  'in-distress',
  'telling',
  'hostile',
] as const;
export type Fact = (typeof FACTS)[number];
