import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import {
  type Acquaintance,
  type ConversationReference,
  type KnownPerson,
  referenceTo,
} from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';
import { createRecall } from './recall.ts';

/** What the user answered to "I know this person", chat by chat. */
export interface Acquaintances {
  /** The answer that holds now; null: none; undefined: not known yet, `onChange` follows. */
  of(name: string, identity: ConversationReference): KnownPerson | null | undefined;
  /** Whether the answer is kept. */
  answer(name: string, identity: ConversationReference, acquaintance: Acquaintance | null): Promise<boolean>;
}

/** Remembers the answers in the background's log; without an answer from there nothing is quieted. */
export function createAcquaintances(
  call: typeof callBackground,
  clock: Clock,
  onChange: () => void,
): Acquaintances {
  const known = createRecall((reference) => call('recall-person', reference), clock, onChange);
  return {
    of(name, identity) {
      const answer = known.of(name, identity);
      return answer && answer.until <= clock.today() ? null : answer;
    },
    async answer(name, identity, acquaintance) {
      const result = await call('remember-person', { reference: await referenceTo(identity), acquaintance });
      if (result.ok) known.set(name, result.value);
      return result.ok;
    },
  };
}
