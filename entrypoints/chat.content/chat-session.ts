import type { Keeping } from '../../components/card/keep-words.tsx';
import { type DetectionMessage, type openEngine, quietMild } from '../../utils/detection/judging/index.ts';
import type { ContactRows } from '../../utils/help/first-contact/index.ts';
import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import {
  type Acquaintance,
  type Assessment,
  type Health,
  levelRank,
  type SelfTest,
} from '../../utils/model/index.ts';
import type { Reading, SiteAdapter } from '../../utils/sites/index.ts';
import { createAcquaintances } from './acquaintances.ts';
import type { Clock } from './clock.ts';
import { type ConversationWatch, type Judged, watchConversation } from './conversation-watch.ts';
import { type CardCatalogs, type ChatKit, createKitSource } from './kit-source.ts';
import { createMemory } from './memory.ts';
import { nameOf } from './name-of.ts';
import { createRecall } from './recall.ts';
import { createSaver, type Kept } from './saver.ts';
import { tryOut } from './try-out.ts';

/** All that is known of the chat that is open now. */
export interface ChatState {
  readonly reading: Reading;
  /** Names the open conversation within this page; null when none is open. */
  readonly name: string | null;
  /** What to show, mild reasons quieted if the user knows the person; null while nothing is judged yet. */
  readonly judged: Judged | null;
  readonly acquaintance: Acquaintance | null;
  readonly keeping: Keeping | null;
  readonly logKey: string | null;
  /** The card's words; null until a chat was open. There is nothing judged without them. */
  readonly cardCatalogs: CardCatalogs | null;
  readonly cardStyles: string;
  /** The numbers to call, by country; they come with the words. */
  readonly contacts: ContactRows;
  /** What was said in this chat on earlier visits. */
  readonly said: readonly string[];
  /** Something of this page could not be saved yet. */
  readonly unsaved: boolean;
}

export interface ChatSession {
  /** How the reading goes right now, and what the engine says of a practice conversation. */
  selfTest(practice: readonly DetectionMessage[]): SelfTest;
  /** Whether the answer is kept. */
  answerAcquaintance(answer: Acquaintance | null): Promise<boolean>;
  /** The user has deleted something from the log. */
  logChanged(): void;
  stop(): void;
}

export interface ChatSessionDeps {
  readonly window: Window;
  readonly adapter: SiteAdapter;
  readonly openEngine: typeof openEngine;
  readonly call: typeof callBackground;
  readonly clock: Clock;
  readonly vigieVersion: string;
  readonly onState: (state: ChatState) => void;
  readonly onOrphaned: () => void;
}

/** Judged conversations kept in memory; one that comes back later is simply judged again. */
const WATCHED_AT_MOST = 20;

interface Watched {
  readonly watch: ConversationWatch;
  judged: Judged | null;
  broken: boolean;
}

/** Promise 6: what could not be judged is not "all clear". */
const NOT_JUDGED: Health = { state: 'blind', reason: 'not-judged' };

const isFlagged = ({ level }: Assessment): boolean => levelRank(level) >= levelRank('warning');

/** Follows the chats of a page: reads, judges, hands flagged ones to the log. Runs only with the user's consent. */
export function startChatSession(deps: ChatSessionDeps): ChatSession {
  const { call, clock, onState, onOrphaned } = deps;
  const watched = new Map<string, Watched>();
  let reading: Reading | null = null;
  const kits = createKitSource(
    call,
    deps.openEngine,
    deps.vigieVersion,
    clock,
    () => judgeOpenChat(),
    onOrphaned,
  );
  const saver = createSaver({
    call,
    clock,
    versions: () => ({ vigie: deps.vigieVersion, rules: kits.want()?.rulesVersion ?? '' }),
    onOrphaned,
    onChange: () => publish(),
    onKey: (name, key) => logged.set(name, key === null ? null : { key }),
  });
  const memory = createMemory(call, clock, () => judgeOpenChat());
  const acquaintances = createAcquaintances(call, clock, () => publish());
  const logged = createRecall(
    (reference) => call('recall-conversation', reference),
    clock,
    () => publish(),
  );

  const said = createRecall(
    (reference) => call('recall-shown', reference),
    clock,
    () => publish(),
  );

  /** Null while it is not known yet what was said before, or whether the user knows this person and that would change the level. */
  function quieted(
    name: string,
    judged: Judged,
  ): { shown: Judged; acquaintance: Acquaintance | null } | null {
    if (said.of(name, judged.conversation) === undefined) return null;
    if (judged.assessment.level === 'none') return { shown: judged, acquaintance: null };
    const known = acquaintances.of(name, judged.conversation);
    const quiet = quietMild(judged.assessment);
    if (known === undefined && quiet.level !== judged.assessment.level) return null;
    return known
      ? { shown: { ...judged, assessment: quiet }, acquaintance: known.acquaintance }
      : { shown: judged, acquaintance: null };
  }

  function publish(): void {
    if (!reading) return;
    const name = reading.conversation && nameOf(reading.conversation);
    const judged = name ? (watched.get(name)?.judged ?? null) : null;
    const decided = name && judged ? quieted(name, judged) : null;
    const logKey = (name && judged && logged.of(name, judged.conversation)?.key) || null;
    // Later messages of a chat that is in the log belong there, whatever the level of what the page still shows.
    if (name && decided && (logKey || isFlagged(decided.shown.assessment))) {
      saver.keep(name, decided.shown, logKey);
    }
    const kept: Kept | null = name ? saver.kept(name) : null;
    onState({
      reading: isUnjudged(name) ? { ...reading, health: NOT_JUDGED } : reading,
      name,
      judged: decided?.shown ?? null,
      acquaintance: decided?.acquaintance ?? null,
      keeping: kept?.keeping ?? null,
      logKey: kept?.key ?? null,
      cardCatalogs: judged && (kits.want()?.cardCatalogs ?? null),
      cardStyles: kits.want()?.cardStyles ?? '',
      contacts: kits.want()?.contacts ?? {},
      said: (name && judged && said.of(name, judged.conversation)) || [],
      unsaved: saver.isBehind(),
    });
  }

  function isUnjudged(name: string | null): boolean {
    return name !== null && (kits.isFailing() || watched.get(name)?.broken === true);
  }

  function watchedFor(name: string, kit: ChatKit): Watched {
    const known = watched.get(name);
    const settle = (result: Pick<Watched, 'judged' | 'broken'>): void => {
      Object.assign(entry, result);
      if (!following) publish();
    };
    watched.delete(name);
    const entry: Watched = known ?? {
      judged: null,
      broken: false,
      watch: watchConversation(
        kit.createJudge,
        clock,
        ({ signs, ...judged }) => {
          memory.note(name, judged.conversation, signs);
          settle({ judged, broken: false });
        },
        (error) => {
          // The name only: an engine's message could quote the words that broke it.
          console.error('Vigie:', (error as Error | undefined)?.name);
          settle({ judged: null, broken: true });
        },
      ),
    };
    watched.set(name, entry);
    const oldest = [...watched.keys()][0];
    if (watched.size > WATCHED_AT_MOST && oldest !== undefined) {
      watched.get(oldest)?.watch.stop();
      watched.delete(oldest);
    }
    return entry;
  }

  let following = false;
  function judgeOpenChat(): void {
    const conversation = reading?.conversation;
    const kit = conversation ? kits.want() : null;
    following = true;
    // Asked beside the rules, so that no card waits for it.
    if (conversation) said.of(nameOf(conversation), conversation);
    if (conversation && kit) {
      const name = nameOf(conversation);
      watchedFor(name, kit).watch.follow(conversation, memory.of(name, conversation));
    }
    following = false;
    publish();
  }

  const observation = deps.adapter.observe(deps.window, (next) => {
    reading = next;
    judgeOpenChat();
  });

  return {
    selfTest(practice) {
      const messages = reading?.conversation?.messages ?? [];
      return {
        ...tryOut(kits, practice),
        health: reading?.health ?? null,
        named: reading?.conversation ? reading.conversation.peer.name !== '' : null,
        messages: messages.length,
        unknownSenders: messages.filter(({ sender }) => sender === 'unknown').length,
      };
    },
    async answerAcquaintance(answer) {
      const conversation = reading?.conversation;
      return conversation ? acquaintances.answer(nameOf(conversation), conversation, answer) : false;
    },
    logChanged: () => void saver.recheck(),
    stop() {
      observation.stop();
      for (const { watch } of watched.values()) watch.stop();
      watched.clear();
      saver.stop();
      kits.stop();
      reading = null;
    },
  };
}
