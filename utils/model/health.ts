/**
 * Whether Vigie can read what is open (promise 6: never silently blind).
 * `degraded`: it reads, but by fallback signs. `blind`: a chat is open and cannot be read.
 */
export const HEALTH_STATES = ['reading', 'degraded', 'blind', 'logged-out', 'empty', 'no-chat'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** Why a chat can't be read, or not well. */
const TROUBLES = [
  'fallback-signs',
  'no-message-rows',
  'senders-unknown',
  'no-message-words',
  'chat-unclear',
  'not-judged',
  'page-error',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Why, in a word that the interface turns into a sentence. */
export const HEALTH_REASONS = [
  'ok',
  ...TROUBLES,
  'not-signed-in',
  'no-conversations',
  'no-open-chat',
] as const;
export type HealthReason = (typeof HEALTH_REASONS)[number];

export interface Health {
  readonly state: HealthState;
  readonly reason: HealthReason;
  /** Names of the concepts (selectors.ts) that fell to a fallback or found nothing; for diagnosis, no page text. */
  readonly concepts?: readonly string[];
}

/** Null where nothing is wrong with the reading. */
export const troubleOf = ({ state, reason }: Health): Trouble | null =>
  // Readers give these two states no other reasons.
  state === 'degraded' || state === 'blind' ? (reason as Trouble) : null;
