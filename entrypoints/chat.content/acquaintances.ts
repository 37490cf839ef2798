import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import type { Acquaintance, ConversationIdentity, KnownPerson } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';

/** What the user answered to "I know this person", chat by chat. */
export interface Acquaintances {
  /** The answer that holds now; null: none; undefined: not known yet, `onChange` follows. */
  of(name: string, identity: ConversationIdentity): KnownPerson | null | undefined;
  answer(name: string, identity: ConversationIdentity, acquaintance: Acquaintance | null): Promise<void>;
}

export interface AcquaintancesDeps {
  readonly call: typeof callBackground;
  readonly clock: Clock;
  readonly onChange: () => void;
}

const identityOf = ({ site, id, account, kind, peer }: ConversationIdentity): ConversationIdentity => ({
  site,
  id,
  account,
  kind,
  peer,
});

/** Remembers the answers in the background's log; without an answer from there nothing is quieted. */
export function createAcquaintances({ call, clock, onChange }: AcquaintancesDeps): Acquaintances {
  const answers = new Map<string, KnownPerson | null>();
  const asked = new Set<string>();

  async function recall(name: string, identity: ConversationIdentity): Promise<void> {
    const result = await call('recall-person', identityOf(identity));
    if (!answers.has(name)) answers.set(name, result.ok ? result.value : null);
    onChange();
  }

  return {
    of(name, identity) {
      const known = answers.get(name);
      if (known === undefined && !asked.has(name)) {
        asked.add(name);
        void recall(name, identity);
      }
      return known && known.until <= clock.today() ? null : known;
    },
    async answer(name, identity, acquaintance) {
      const result = await call('remember-person', { identity: identityOf(identity), acquaintance });
      if (result.ok) answers.set(name, result.value);
      onChange();
    },
  };
}
