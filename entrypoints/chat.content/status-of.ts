import { type Contribution, TACTICS, type TabStatus, type Tactic } from '../../utils/model/index.ts';
import type { ChatState } from './chat-session.ts';

/** Before consent and while paused nothing is read, so there is nothing to tell. */
export const idleStatus = (phase: 'not-started' | 'paused'): TabStatus => ({
  phase,
  health: null,
  messagesRead: 0,
  level: 'none',
  tactics: [],
  distress: false,
  logKey: null,
  account: null,
  unsaved: false,
});

/** Those that count: a sign that was found but gives no reason (after "I know this person") is not told. */
const tacticsOf = (contributions: readonly Contribution[]): Tactic[] =>
  TACTICS.filter((tactic) => contributions.some(({ reason }) => reason === tactic));

/** What popup and badge may know of the open chat: no words, no names of others. */
export function statusOf({ reading, judged, logKey, unsaved }: ChatState): TabStatus {
  return {
    phase: 'on',
    health: reading.health,
    messagesRead: reading.conversation?.messages.length ?? 0,
    level: judged?.assessment.level ?? 'none',
    tactics: tacticsOf(judged?.assessment.contributions ?? []),
    distress: judged?.assessment.facts.some(({ fact }) => fact === 'in-distress') ?? false,
    logKey,
    account: reading.account,
    unsaved,
  };
}
