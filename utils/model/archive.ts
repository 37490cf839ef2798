import type { ArchiveFormat } from './archive-format.ts';
import type { ConversationKind, Peer } from './conversation.ts';
import type { Message } from './message.ts';

/** One conversation as an archive gives it. All of it is untrusted text. */
export interface ArchivedConversation {
  readonly format: ArchiveFormat;
  /** Where it stands: the path within the ZIP, or the file's name. The first one, where it spans several files. */
  readonly entry: string;
  /** Unique within the archive, the same at each reading. */
  readonly id: string;
  readonly kind: ConversationKind;
  readonly peer: Peer;
  /** Own name or handle as the archive calls it; null: it doesn't say, and the user hasn't. */
  readonly owner: string | null;
  /** Oldest first. `sentAt` is as given; `readAt` is the time of this reading. */
  readonly messages: readonly Message[];
}
