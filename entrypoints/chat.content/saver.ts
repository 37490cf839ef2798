import type { Keeping } from '../../components/card/keep-words.tsx';
import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import { type FlaggedConversation, referenceTo } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';
import type { Judged } from './conversation-watch.ts';
import { nameOf } from './name-of.ts';

/** How far one conversation is in the log. */
export interface Kept {
  readonly keeping: Keeping;
  /** Its key in the log, once anything of it is there. */
  readonly key: string | null;
}

export interface Saver {
  /**
   * Hands everything of a flagged conversation to the log, and again when something was added. `key`: it has been
   * in the log since an earlier visit.
   */
  keep(name: string, judged: Judged, key: string | null): void;
  /** Null: nothing of it was handed over, or the user has deleted it from the log. */
  kept(name: string): Kept | null;
  /** Whether anything could not be saved so far. */
  isBehind(): boolean;
  /** The user has deleted something from the log: asks what of this page is still there. */
  recheck(): Promise<void>;
  stop(): void;
}

export interface SaverDeps {
  readonly call: typeof callBackground;
  readonly clock: Clock;
  /** The programs that judge here, at the time of saving. */
  readonly versions: () => FlaggedConversation['versions'];
  readonly onChange: () => void;
  /** The log has told the key of a conversation, or (null) that it has and takes nothing of it. */
  readonly onKey: (name: string, key: string | null) => void;
  /** The extension was updated under this script: nothing can be saved from here any more. */
  readonly onOrphaned: () => void;
}

interface Entry {
  name: string;
  latest: Judged;
  readonly acknowledged: Set<string>;
  /** What the log knows of the assessment, of what is gone, and of gaps. */
  known: string;
  key: string | null;
  /** Deleted by the user, or never flagged: nothing of it is in the log. */
  gone: boolean;
  failures: number;
  sending: boolean;
  callOff: (() => void) | null;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;
/** Breath between two saves: a millisecond for each message, because all of the chat is handed over each time. */
const pauseFor = (messages: number): number => Math.min(30_000, messages);

/** Handing over a long chat takes longer than the card may wait for its first frame; a short one is saved at once. */
const delayFor = (messages: number): number => Math.min(100, Math.floor(messages / 20));

/**
 * Changes whenever the assessment says something else (scores only grow with new signals), and when a message is no
 * longer shown or shown again, a gap above one comes or goes, or the page has learnt whose chat it is.
 */
const digest = ({ assessment: { level, score, ...found }, conversation }: Judged): string =>
  [
    nameOf(conversation),
    level,
    score,
    found.signals.length,
    found.facts.length,
    found.contributions.length,
    found.betweenPeers,
    conversation.messages.map(({ goneAt, gapBefore }) => [goneAt, gapBefore]),
  ].join();

function flagged(
  { conversation, assessment }: Judged,
  versions: FlaggedConversation['versions'],
): FlaggedConversation {
  const { messages, pageUrl, formerly, ...identity } = conversation;
  return {
    identity,
    ...(formerly && { formerly }),
    pageUrl,
    messages,
    assessment,
    versions,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  };
}

/**
 * Saves flagged conversations and keeps trying until the log has acknowledged them (promise 9). All of the chat
 * goes each time: the log keeps what is new and finds from the rest where it belongs.
 */
export function createSaver({ call, clock, versions, onChange, onKey, onOrphaned }: SaverDeps): Saver {
  const entries = new Map<string, Entry>();
  let stopped = false;

  const isDone = ({ latest, acknowledged, known }: Entry): boolean =>
    digest(latest) === known && latest.conversation.messages.every(({ id }) => acknowledged.has(id));

  const later = (entry: Entry, ms: number): void => {
    entry.callOff = clock.after(ms, () => {
      entry.callOff = null;
      void send(entry);
    });
  };

  /** Asking again is worth it only with something new. */
  function settled(entry: Entry, judged: Judged): void {
    const { messages } = judged.conversation;
    entry.failures = 0;
    entry.known = digest(judged);
    for (const { id } of messages) entry.acknowledged.add(id);
    later(entry, pauseFor(messages.length));
  }

  function letGo(entry: Entry): void {
    entry.key = null;
    entry.gone = true;
    onKey(entry.name, null);
    onChange();
  }

  async function recheck(entry: Entry): Promise<void> {
    const { key } = entry;
    const result = await call('recall-conversation', await referenceTo(entry.latest.conversation));
    // A save that came back in the meantime knows better.
    if (!stopped && result.ok && !result.value && entry.key === key && !entry.sending) letGo(entry);
  }

  async function send(entry: Entry): Promise<void> {
    if (stopped || entry.sending || entry.callOff || isDone(entry)) return;
    entry.sending = true;
    const sent = entry.latest;
    const result = await call('save-conversation', flagged(sent, versions()));
    entry.sending = false;
    if (stopped) return;
    if (result.ok) {
      const isNews = entry.key !== result.value.key;
      entry.key = result.value.key;
      entry.gone = false;
      settled(entry, sent);
      if (isNews) onKey(entry.name, entry.key);
      onChange();
    } else if (result.error === 'orphaned') {
      onOrphaned();
    } else if (result.reason === 'not-flagged' || result.reason === 'deleted') {
      // The user has deleted it from the log, and nothing since is reason enough to put it there again.
      settled(entry, sent);
      letGo(entry);
    } else {
      later(entry, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** entry.failures));
      entry.failures += 1;
      onChange();
    }
  }

  return {
    keep(name, judged, key) {
      const { conversation } = judged;
      let entry = entries.get(name);
      // Handed over under another name so far: that save comes to its end first, then the log joins the two.
      for (const former of conversation.formerly ?? []) {
        entry ??= entries.get(nameOf({ ...conversation, ...former }));
      }
      entry ??= {
        name,
        latest: judged,
        acknowledged: new Set(),
        known: '',
        key,
        gone: false,
        failures: 0,
        sending: false,
        callOff: null,
      };
      entries.delete(entry.name);
      entry.name = name;
      entry.latest = judged;
      entries.set(name, entry);
      if (!entry.sending && !entry.callOff) later(entry, delayFor(conversation.messages.length));
    },
    kept(name) {
      const entry = entries.get(name);
      if (!entry || entry.gone) return null;
      const keeping = entry.failures > 0 ? 'unsaved' : entry.key ? 'saved' : 'saving';
      return { keeping, key: entry.key };
    },
    isBehind: () => [...entries.values()].some(({ failures }) => failures > 0),
    async recheck() {
      await Promise.all([...entries.values()].filter(({ key }) => key !== null).map(recheck));
    },
    stop() {
      stopped = true;
      for (const entry of entries.values()) entry.callOff?.();
    },
  };
}
