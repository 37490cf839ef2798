import type { CallResult } from '../../utils/messaging/index.ts';
import { type ConversationReference, referenceTo } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';

/** Something that the background remembers about each chat. */
export interface Recall<Value> {
  /** null: nothing; undefined: being asked, `onChange` follows. */
  of(name: string, identity: ConversationReference): Value | null | undefined;
  set(name: string, value: Value | null): void;
}

const ASK_AGAIN_MS = 30_000;
/** The background may have to start first. */
const PATIENCE_MS = 3000;

/**
 * Asks once for each chat. A question that fails, or gets no answer in time (the page was frozen meanwhile), counts as
 * "nothing" and is asked again later: no warning waits for it for ever. A late answer still counts.
 */
export function createRecall<Value>(
  ask: (reference: ConversationReference) => Promise<CallResult<Value | null>>,
  clock: Clock,
  onChange: () => void,
): Recall<Value> {
  const answers = new Map<string, Value | null>();
  const askAgainAt = new Map<string, number>();

  async function recall(name: string, identity: ConversationReference): Promise<void> {
    const giveUp = clock.after(PATIENCE_MS, () => {
      askAgainAt.set(name, clock.now() + ASK_AGAIN_MS);
      if (answers.has(name)) return;
      answers.set(name, null);
      onChange();
    });
    const result = await ask(await referenceTo(identity));
    giveUp();
    if (!result.ok) askAgainAt.set(name, clock.now() + ASK_AGAIN_MS);
    const before = answers.get(name);
    const value = before ?? (result.ok ? result.value : null);
    answers.set(name, value);
    if (value !== before) onChange();
  }

  return {
    of(name, identity) {
      if (clock.now() >= (askAgainAt.get(name) ?? 0)) {
        askAgainAt.set(name, Number.POSITIVE_INFINITY);
        void recall(name, identity);
      }
      return answers.get(name);
    },
    set(name, value) {
      answers.set(name, value);
      onChange();
    },
  };
}
