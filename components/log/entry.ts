import type { ArchiveSource, Level } from '../../utils/model/index.ts';

/** One line of the log, as lists show it; utils/log's entries have this shape. */
export interface EntryView {
  readonly key: string;
  readonly peerName: string;
  readonly peerHandle?: string;
  /** Where it was read from an archive. */
  readonly source?: ArchiveSource;
  readonly level: Level;
  readonly messages: number;
  /** ms since 1970-01-01 UTC. */
  readonly lastSavedAt: number;
  /** Parts that could not be read back; what is shown may be incomplete. */
  readonly damaged: number;
}
