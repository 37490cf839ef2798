import type {
  ArchiveFailure,
  ArchiveProgress,
  ArchiveState,
  ConversationResult,
  Keeping,
} from '../../components/archive/archive-state.ts';
import { levelRank } from '../../utils/model/index.ts';
import { secondsLeft, withMoment } from './pace.ts';
import type { ReadSoFar, Report } from './protocol.ts';

/** What happens to the page; `elapsed`: ms since the reading began. */
export type ArchiveEvent =
  | { readonly on: 'several-files' }
  | { readonly on: 'file'; readonly fileName: string }
  | { readonly on: 'report'; readonly report: Report; readonly elapsed: number }
  | { readonly on: 'cancelled' }
  | { readonly on: 'worker-lost'; readonly failure: ArchiveFailure }
  | { readonly on: 'keep'; readonly ids: readonly string[] }
  | { readonly on: 'again' };

export const CHOOSING: ArchiveState = { kind: 'choosing', problem: null };

function progressOf({ bytes, bytesInAll, ...read }: ReadSoFar): ArchiveProgress {
  return { ...read, share: bytesInAll > 0 ? Math.min(1, bytes / bytesInAll) : 0, secondsLeft: null };
}

/** The gravest first, of equals the latest. */
const byWeight = (results: readonly ConversationResult[]): ConversationResult[] =>
  [...results].sort((a, b) => levelRank(b.level) - levelRank(a.level) || (b.lastAt ?? 0) - (a.lastAt ?? 0));

function withKeeping(state: ArchiveState, ids: Iterable<string>, keeping: Keeping): ArchiveState {
  if (state.kind !== 'done') return state;
  const now = new Map(state.keeping);
  for (const id of ids) now.set(id, keeping);
  return { ...state, keeping: now };
}

function reported(state: ArchiveState, report: Report, elapsed: number): ArchiveState {
  if (report.tell === 'kept') return withKeeping(state, [report.id], { kind: 'kept', key: report.key });
  if (report.tell === 'not-kept') {
    return withKeeping(state, [report.id], { kind: 'not-kept', failure: report.failure });
  }
  if (state.kind !== 'reading') return state;
  const { fileName, found } = state;
  switch (report.tell) {
    case 'progress': {
      const progress = progressOf(report.read);
      if (progress.stage === 'fingerprint') return { ...state, progress };
      const pace = withMoment(state.pace, { elapsed, share: progress.share });
      return { ...state, progress: { ...progress, secondsLeft: secondsLeft(pace) }, pace };
    }
    case 'found':
      return { ...state, found: [...found, ...report.results] };
    case 'questions':
      return { kind: 'asking', fileName, questions: report.questions };
    case 'failed':
      return { kind: 'failed', fileName, failure: report.failure };
    case 'finished':
      return {
        kind: 'done',
        fileName,
        summary: report.summary,
        results: byWeight(found),
        keeping: new Map(),
      };
  }
}

/** What the worker had taken on and can no longer finish. */
const unfinished = (keeping: ReadonlyMap<string, Keeping>): string[] =>
  [...keeping].flatMap(([id, { kind }]) => (kind === 'keeping' ? [id] : []));

/** The page's next state. Pure: the clock and the worker are outside. */
export function nextState(state: ArchiveState, event: ArchiveEvent): ArchiveState {
  switch (event.on) {
    case 'several-files':
      return state.kind === 'choosing' ? { kind: 'choosing', problem: 'several' } : state;
    case 'file':
      return { kind: 'reading', fileName: event.fileName, progress: null, pace: [], found: [] };
    case 'report':
      return reported(state, event.report, event.elapsed);
    case 'cancelled':
      return { kind: 'choosing', problem: 'cancelled' };
    case 'worker-lost':
      if (state.kind === 'reading') {
        return { kind: 'failed', fileName: state.fileName, failure: event.failure };
      }
      return state.kind === 'done'
        ? withKeeping(state, unfinished(state.keeping), { kind: 'not-kept', failure: 'failed' })
        : state;
    case 'keep':
      return withKeeping(state, event.ids, { kind: 'keeping' });
    case 'again':
      return CHOOSING;
  }
}
