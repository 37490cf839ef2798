import type { ArchiveFormat } from './archive-format.ts';
import type { Message } from './message.ts';

/** Sites that Vigie can read; each is one folder in utils/sites. */
export const SITES = ['tiktok'] as const;
export type Site = (typeof SITES)[number];

/** Where a logged conversation took place: on a site that is read live, or in an app whose archive was read. */
export type Platform = Site | ArchiveFormat;

export const CONVERSATION_KINDS = ['direct', 'group', 'request'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/** The other side of a conversation as the page names it. All of it is untrusted text. */
export interface Peer {
  /** Display name, or the group's name. */
  readonly name: string;
  /** Without `@`; absent for groups. */
  readonly handle?: string;
  readonly profileUrl?: string;
  /** The site's numeric account id: handles can be changed, this can't. */
  readonly userId?: string;
}

/** What names a conversation: enough to store it, append to it and find it again. */
export interface ConversationIdentity {
  readonly site: Platform;
  /**
   * The site's own id where the page shows it, else one derived from the peer's handle (`handle:…`) or name. Out of an
   * archive: `archive:…`, with the file's own hash, so that what was read live and each file stay records of their own.
   */
  readonly id: string;
  /** Own handle (without `@`) of the signed-in account; null when the page doesn't show it. */
  readonly account: string | null;
  readonly kind: ConversationKind;
  readonly peer: Peer;
}

/** What finds a conversation in the log again, without the other's name: its `id` is opaque (`referenceTo`). */
export type ConversationReference = Pick<ConversationIdentity, 'site' | 'id' | 'account'>;

/** Under what a page had a conversation as long as it didn't know the account, or the site's own id. */
export type FormerName = Pick<ConversationIdentity, 'id' | 'account'>;

export interface Conversation extends ConversationIdentity {
  /** Address of the page it was read on. */
  readonly pageUrl: string;
  readonly formerly?: readonly FormerName[];
  /** In reading order, oldest first: everything read since this page was opened. */
  readonly messages: readonly Message[];
}
