import type { ArchiveSource } from './archive-format.ts';
import type { Assessment } from './assessment.ts';
import type { ConversationIdentity, FormerName } from './conversation.ts';
import type { Message } from './message.ts';

/** The program that judged a conversation, so that an old record can be understood. */
export interface Versions {
  readonly vigie: string;
  readonly rules: string;
}

/** As many messages of one conversation as are kept: far above what a chat holds, so that a page can't fill the disk. */
export const MOST_MESSAGES = 100_000;

/** A conversation that reached `warning`, as it is handed to the log: everything read of it so far. */
export interface FlaggedConversation {
  readonly identity: ConversationIdentity;
  /** Empty where it was read from an archive. */
  readonly pageUrl: string;
  /** Only where it was read from an archive: which file. */
  readonly source?: ArchiveSource;
  readonly messages: readonly Message[];
  /** What the page it was read on had called this conversation before it knew better. */
  readonly formerly?: readonly FormerName[];
  readonly assessment: Assessment;
  readonly versions: Versions;
  /** IANA name of the time zone of this computer, and its offset from UTC in minutes, at reading. */
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
}

/** The same, read back from the log. */
export interface LoggedConversation extends FlaggedConversation {
  /** Key of the record in the log; opaque, says nothing about the conversation. */
  readonly key: string;
  /** When its first and its latest part were saved (ms since 1970-01-01 UTC). */
  readonly firstSavedAt: number;
  readonly lastSavedAt: number;
  /** Indices of messages that never stood next to the one before them on a page: others may be missing in between. */
  readonly gaps?: readonly number[];
}
