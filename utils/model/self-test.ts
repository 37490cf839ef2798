import type { Level } from './assessment.ts';
import type { Health } from './health.ts';

/** What the content script finds when it checks itself. Holds no words, names or handles. */
export interface SelfTest {
  /** Rules and words for an open chat. */
  readonly kit: 'loaded' | 'loading' | 'failed';
  /** Level that the practice conversation got; null: it could not be judged (yet). */
  readonly practice: Level | null;
  /** null: the page was not looked at yet. */
  readonly health: Health | null;
  /** The other's name could be read; null: no chat is open. */
  readonly named: boolean | null;
  readonly messages: number;
  /** Messages of which nobody can tell who wrote them. */
  readonly unknownSenders: number;
}
