import type {
  ArchiveFailure,
  ArchiveProgress,
  ArchiveQuestion,
  ArchiveSummary,
  ConversationResult,
} from '../../components/archive/archive-state.ts';
import type { LogFailure } from '../../components/log/failure.ts';
import type { Answers } from '../../utils/archives/index.ts';

/** What the page asks of its worker. One `read` a worker: whoever wants another file starts another worker. */
export type Command =
  | { readonly ask: 'read'; readonly file: File; readonly answers: Answers; readonly vigie: string }
  /** Keep these conversations in the log. */
  | { readonly ask: 'keep'; readonly ids: readonly string[] };

/** What the worker has read so far, in bytes of all entries as declared. */
export interface ReadSoFar extends Omit<ArchiveProgress, 'share' | 'secondsLeft'> {
  readonly bytes: number;
  readonly bytesInAll: number;
}

/** What the worker tells the page. */
export type Report =
  /** Also its sign of life: comes several times a second while it works. */
  | { readonly tell: 'progress'; readonly read: ReadSoFar }
  | { readonly tell: 'found'; readonly results: readonly ConversationResult[] }
  | { readonly tell: 'questions'; readonly questions: readonly ArchiveQuestion[] }
  | { readonly tell: 'finished'; readonly summary: ArchiveSummary }
  | { readonly tell: 'failed'; readonly failure: ArchiveFailure }
  /** The log has acknowledged it. */
  | { readonly tell: 'kept'; readonly id: string; readonly key: string }
  | { readonly tell: 'not-kept'; readonly id: string; readonly failure: LogFailure };
