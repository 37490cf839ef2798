import type {
  ArchiveSource,
  ConversationReference,
  FlaggedConversation,
  KnownPerson,
  Level,
  LoggedConversation,
  Protection,
  RememberedSign,
  Tactic,
  UnlockedKey,
} from '../model/index.ts';

/** One conversation of the list. Times in ms since 1970-01-01 UTC. */
export interface LogEntry {
  readonly key: string;
  /** Empty when the part that names it is damaged. */
  readonly peerName: string;
  readonly peerHandle?: string;
  readonly account: string | null;
  /** Where it was read from an archive. */
  readonly source?: ArchiveSource;
  readonly level: Level;
  readonly tactics: readonly Tactic[];
  /** How many messages are kept. */
  readonly messages: number;
  readonly firstSavedAt: number;
  readonly lastSavedAt: number;
  /** Parts that were needed for this entry and could not be opened. */
  readonly damaged: number;
}

export interface ReadConversation extends LoggedConversation {
  /** Parts (not messages) of the record that are missing or could not be opened; the rest is here. */
  readonly damaged: number;
}

/** A place in the list; the key tells entries of one millisecond apart. */
export type ListPlace = Pick<LogEntry, 'key' | 'lastSavedAt'>;

export interface ListFilter {
  /** Only the log of this account (null: account unknown). Absent: all accounts. */
  readonly account?: string | null;
  /** At most so many, newest first. */
  readonly limit?: number;
  /** The last entry of the page before, for the next page of a long list. */
  readonly before?: ListPlace;
}

/** An account that has a log. */
export interface AccountLog {
  /** null: it was unknown; undefined: its conversations are damaged, so that nobody can tell whose they are. */
  readonly account: string | null | undefined;
  /** How many conversations are kept. */
  readonly count: number;
}

export interface Saved {
  readonly key: string;
  /** Number of messages that the log did not have before. */
  readonly added: number;
}

/** The private log. Every method rejects with a LogError. */
export interface Log {
  /**
   * Adds what is new in `flagged` (messages, and that one is no longer shown) and keeps its assessment; resolves after the transaction has completed.
   * What was kept of it under names that the page had for it before (`formerly`) is shown with it from then on, under its
   * key, unless that record holds what was not read here: then it may be another account's.
   * Saving the same again changes nothing. A conversation comes in only at `warning` or above (else rejects with
   * `not-flagged`); once it is in, its later messages are added at any level, which never lowers the level kept.
   */
  save(flagged: FlaggedConversation): Promise<Saved>;
  /** Key of this conversation, if the log has it: that under which it is shown. */
  find(reference: ConversationReference): Promise<string | null>;
  /** Newest first. Opens only the parts that it needs. */
  list(filter?: ListFilter): Promise<LogEntry[]>;
  /** The whole conversation, in message order; rejects with `not-found` or, if nothing can be opened, `damaged`. */
  read(key: string): Promise<ReadConversation>;
  /**
   * Deletes one conversation with its signs; nothing happens if there is none. What remains is wordless (keyed hashes and the
   * time): its messages, and any read before now, never come back. If the chat goes on, it is kept again from the
   * first later message that brings a sign of its own, as a new record; until then `save` rejects with `deleted`.
   */
  remove(key: string): Promise<void>;
  /**
   * Deletes every conversation with the person of this one, as `remove` does, and the answer to "I know this person".
   * Gives how many there were.
   */
  forgetPerson(key: string): Promise<number>;
  /** How many conversations were last added to before `before` (ms since 1970-01-01 UTC). */
  countOlder(before: number): Promise<number>;
  /** Deletes those, as `remove` does. Gives how many. */
  expire(before: number): Promise<number>;
  /** Deletes everything: the keys, the answers and the memory of deletions too. */
  clear(): Promise<void>;
  /** The accounts that have a log: by name, then the unknown one, then those that can't be read. */
  accounts(): Promise<AccountLog[]>;
  /** What the user answered to "I know this person" in this conversation, while it holds. */
  recallPerson(reference: ConversationReference): Promise<KnownPerson | null>;
  /** Keeps that answer, or forgets it (null). */
  rememberPerson(reference: ConversationReference, known: KnownPerson | null): Promise<void>;
  /**
   * The signs of earlier visits to this conversation that are not among the messages `onPage` (ids as the page gives
   * them), noted within 90 days. Their own message ids are keyed hashes.
   */
  recallSigns(reference: ConversationReference, onPage: readonly string[]): Promise<RememberedSign[]>;
  /** Notes signs for later visits: bounded, each once. Flagged or not, no words are kept. */
  rememberSigns(reference: ConversationReference, signs: readonly RememberedSign[]): Promise<void>;
  /** Which of these things (`sayable`: names of reasons and levels) were said in this conversation within 90 days. */
  recallShown(reference: ConversationReference, sayable: readonly string[]): Promise<string[]>;
  /** Notes what was said: the same card is not to return for the same reasons. */
  rememberShown(reference: ConversationReference, shown: readonly string[]): Promise<void>;
  /** Forgets the signs of all conversations, and what was said in them. */
  forgetSigns(): Promise<void>;
  /** How many conversations there are; works while the log is locked. */
  count(filter?: Pick<ListFilter, 'account'>): Promise<number>;
  protection(): Promise<Protection>;
  /**
   * Puts the log under a passphrase (or another one): everything is sealed anew to a key pair whose private part is only
   * kept under it. Gives the private key, for as long as the log is to stay unlocked. Rejects with `locked` while it isn't.
   */
  protect(passphrase: string): Promise<UnlockedKey>;
  /** The private key; null: that was not the passphrase. */
  unlock(passphrase: string): Promise<UnlockedKey | null>;
  /** Takes the passphrase away: the private key lies beside the data again. Rejects with `locked` while it is. */
  unprotect(): Promise<void>;
  /** Closes the database; using the log again opens it again. */
  close(): void;
}
