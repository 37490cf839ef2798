import type { Judge } from '../../utils/detection/judging/index.ts';
import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import { type Conversation, type RememberedSign, referenceTo } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';

/** What is remembered of each chat between visits: wordless signs (promise 4). */
export interface Memory {
  /** Signs of earlier visits that the page does not show. Empty until they are known: `onChange` follows. */
  of(name: string, conversation: Conversation): readonly RememberedSign[];
  /** Notes what was found in these messages for later visits. */
  note(name: string, conversation: Conversation, signs: ReturnType<Judge['signs']>): void;
}

interface Entry {
  signs: readonly RememberedSign[];
  /** The page's first message when the background was asked: older ones may be remembered already. */
  askedAt: string | null;
  readonly noted: Set<string>;
}

const NOTHING: readonly RememberedSign[] = [];
/** As many as one call may hold; a chat with more has shown enough. */
const MOST_AT_ONCE = 500;

/** In a group nobody's signs can be told apart without remembering names, so groups are not remembered. */
const isRemembered = ({ kind, messages }: Conversation): boolean => kind !== 'group' && messages.length > 0;

const placeOf = ({ messageId, about, strength }: RememberedSign): string =>
  `${messageId} ${about} ${strength}`;

export function createMemory(call: typeof callBackground, clock: Clock, onChange: () => void): Memory {
  const entries = new Map<string, Entry>();

  const entryOf = (name: string): Entry => {
    const entry = entries.get(name) ?? { signs: NOTHING, askedAt: null, noted: new Set() };
    entries.set(name, entry);
    return entry;
  };

  async function recall(entry: Entry, conversation: Conversation): Promise<void> {
    const onPage = conversation.messages.map(({ id }) => id);
    const reference = await referenceTo(conversation);
    const result = await call('recall-signs', { reference, onPage });
    if (!result.ok || (result.value.length === 0 && entry.signs.length === 0)) return;
    entry.signs = result.value;
    onChange();
  }

  /** What could not be kept is noted again with the next sign: unlike the log, memory promises nothing. */
  async function keep(
    noted: Set<string>,
    conversation: Conversation,
    signs: readonly RememberedSign[],
  ): Promise<void> {
    const result = await call('remember-signs', { reference: await referenceTo(conversation), signs });
    if (!result.ok) for (const sign of signs) noted.delete(placeOf(sign));
  }

  return {
    of(name, conversation) {
      if (!isRemembered(conversation)) return NOTHING;
      const entry = entryOf(name);
      const first = conversation.messages[0]?.id ?? null;
      if (entry.askedAt !== first) {
        entry.askedAt = first;
        void recall(entry, conversation);
      }
      return entry.signs;
    },
    note(name, conversation, signs) {
      if (!isRemembered(conversation)) return;
      const { noted } = entryOf(name);
      const news = signs.slice(-MOST_AT_ONCE).flatMap(({ message, ...sign }): RememberedSign[] => {
        const found = conversation.messages[message];
        if (!found) return [];
        const news = { ...sign, messageId: found.id, notedAt: Math.min(found.readAt, clock.today()) };
        if (noted.has(placeOf(news))) return [];
        noted.add(placeOf(news));
        return [news];
      });
      if (news.length > 0) void keep(noted, conversation, news);
    },
  };
}
