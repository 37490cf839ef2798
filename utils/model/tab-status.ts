import type { Level } from './assessment.ts';
import type { Health } from './health.ts';
import type { Tactic } from './tactic.ts';

/** What the content script of one frame tells the rest of Vigie. Holds no words, names or handles of others. */
export interface TabStatus {
  readonly phase: 'not-started' | 'paused' | 'on';
  readonly health: Health | null;
  /** Number of messages read of the open conversation. */
  readonly messagesRead: number;
  readonly level: Level;
  readonly tactics: readonly Tactic[];
  /** The user said something like "I can't go on": then nobody may read "nothing worrying", whatever the level. */
  readonly distress: boolean;
  /** Key of the open conversation in the log; null while it isn't flagged. */
  readonly logKey: string | null;
  /** Own handle of the signed-in account, without `@`: decides whose log is shown. */
  readonly account: string | null;
  /** A flagged conversation could not be saved; said in page and popup. */
  readonly unsaved: boolean;
}
