import type { ArchiveFormat, ConversationKind, Level } from '../../utils/model/index.ts';
import type { Reason } from '../card/reasons.ts';
import type { LogFailure } from '../log/failure.ts';
import type { TimelineLayout } from '../log/timeline/layout.ts';

/** How far the reading of a file is. */
export interface ArchiveProgress {
  readonly stage: 'reading' | 'fingerprint';
  /** 0 … 1 */
  readonly share: number;
  /** Null while it can't be told. */
  readonly secondsLeft: number | null;
  readonly files: number;
  /** Begun, the one that is being read included. */
  readonly filesRead: number;
  readonly conversations: number;
  readonly messages: number;
  readonly flagged: number;
}

/** How far the reading was at a time (ms since it began): its pace changes with what is in the file. */
export interface Moment {
  readonly elapsed: number;
  readonly share: number;
}

export type ArchiveQuestion =
  | { readonly question: 'owner'; readonly choices: readonly string[] }
  | { readonly question: 'date-order' };

/** What was found in one conversation that has at least a notice. */
export interface ConversationResult {
  readonly id: string;
  readonly peerName: string;
  readonly peerHandle?: string | undefined;
  readonly kind: ConversationKind;
  readonly messages: number;
  /** Of its first and last message, where the archive gives times. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly level: Level;
  readonly distress: boolean;
  readonly reasons: readonly Reason[];
  readonly timeline: TimelineLayout;
}

/** Why data could not be read further, in the words of utils/archives. */
export const DAMAGES = ['broken', 'bomb', 'encrypted', 'unsupported', 'too-large'] as const;
export type DamageKind = (typeof DAMAGES)[number];

export interface ArchiveSummary {
  /** In the order of the file. */
  readonly formats: readonly ArchiveFormat[];
  readonly conversations: number;
  readonly messages: number;
  /** Whose archive it is, as it says or the user answered. */
  readonly owner: string | null;
  /** SHA-256 of the file, hexadecimal; null where nothing was found that could be kept. */
  readonly sha256: string | null;
  readonly notUnderstood: readonly { readonly what: string; readonly count: number }[];
  /** Entries that ended too early or could not be read further. */
  readonly damaged: readonly { readonly entry: string; readonly reason: DamageKind }[];
}

/** Why a file gave nothing. `stuck`, `crashed`: Vigie's own fault. */
export const ARCHIVE_FAILURES = [...DAMAGES, 'not-an-archive', 'no-messages', 'stuck', 'crashed'] as const;
export type ArchiveFailure = (typeof ARCHIVE_FAILURES)[number];

export type Keeping =
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept'; readonly key: string }
  | { readonly kind: 'not-kept'; readonly failure: LogFailure };

/** What the page "Check past conversations" shows. */
export type ArchiveState =
  | { readonly kind: 'choosing'; readonly problem: 'several' | 'cancelled' | null }
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      readonly progress: ArchiveProgress | null;
      readonly pace: readonly Moment[];
      /** Shown when all is read. */
      readonly found: readonly ConversationResult[];
    }
  | { readonly kind: 'asking'; readonly fileName: string; readonly questions: readonly ArchiveQuestion[] }
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly summary: ArchiveSummary;
      /** The gravest first. */
      readonly results: readonly ConversationResult[];
      readonly keeping: ReadonlyMap<string, Keeping>;
    }
  | { readonly kind: 'failed'; readonly fileName: string; readonly failure: ArchiveFailure };
