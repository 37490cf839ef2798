import type { ArchiveFailure, ArchiveState } from '../../components/archive/archive-state.ts';
import type { Answers } from '../../utils/archives/index.ts';
import { type ArchiveEvent, CHOOSING, nextState } from './next-state.ts';
import type { Command } from './protocol.ts';
import { asReport } from './report-schema.ts';

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(command: Command): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

export interface SessionDeps {
  /** May throw: then it counts as crashed. */
  readonly startWorker: () => WorkerLike;
  readonly now: () => number;
  /** Calls again and again; gives the way to stop it. */
  readonly every: (ms: number, tick: () => void) => () => void;
  readonly vigie: string;
  readonly onState: (state: ArchiveState) => void;
}

export interface ArchiveSession {
  choose(files: readonly File[]): void;
  cancel(): void;
  answer(answers: Answers): void;
  keep(ids: readonly string[]): void;
  /** Another file. */
  again(): void;
  /** The same file once more. */
  retry(): void;
  close(): void;
}

const LOOK_EVERY_MS = 5000;
/**
 * So many looks in a row without a sign of life: stuck. Counted in looks, not in time: a computer that slept must not
 * look like a worker that hangs.
 */
const SILENT_LOOKS = 6;

/** Drives one worker at a time. Cancelling ends the worker at once, whatever it does. */
export function openSession(deps: SessionDeps): ArchiveSession {
  let state: ArchiveState = CHOOSING;
  let file: File | null = null;
  let answers: Answers = {};
  let worker: WorkerLike | null = null;
  let startedAt = 0;
  let silent = 0;

  const isBusy = (): boolean =>
    state.kind === 'reading' ||
    (state.kind === 'done' && [...state.keeping.values()].some(({ kind }) => kind === 'keeping'));

  const apply = (event: ArchiveEvent): void => {
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    deps.onState(state);
  };

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const lose = (failure: ArchiveFailure): void => {
    stop();
    apply({ on: 'worker-lost', failure });
  };

  const stopLooking = deps.every(LOOK_EVERY_MS, () => {
    silent = isBusy() ? silent + 1 : 0;
    if (silent >= SILENT_LOOKS) lose('stuck');
  });

  const send = (command: Command): void => {
    if (worker) worker.postMessage(command);
    else lose('crashed');
  };

  const listen = (mine: WorkerLike): void => {
    mine.addEventListener('message', ({ data }) => {
      if (mine !== worker) return;
      silent = 0;
      const report = asReport(data);
      if (report) apply({ on: 'report', report, elapsed: deps.now() - startedAt });
      else lose('crashed');
      // What needs no worker any more gives its memory back.
      if (state.kind === 'asking' || state.kind === 'failed') stop();
    });
    const crashed = (): void => {
      if (mine === worker) lose('crashed');
    };
    mine.addEventListener('error', crashed);
    mine.addEventListener('messageerror', crashed);
  };

  const read = (): void => {
    if (!file) return;
    stop();
    silent = 0;
    startedAt = deps.now();
    apply({ on: 'file', fileName: file.name });
    try {
      worker = deps.startWorker();
      listen(worker);
      send({ ask: 'read', file, answers, vigie: deps.vigie });
    } catch {
      lose('crashed');
    }
  };

  return {
    choose(files) {
      const [first] = files;
      if (!first) return;
      if (files.length > 1) return apply({ on: 'several-files' });
      file = first;
      answers = {};
      read();
    },
    cancel() {
      stop();
      apply({ on: 'cancelled' });
    },
    answer(given) {
      answers = { ...answers, ...given };
      read();
    },
    keep(ids) {
      silent = 0;
      apply({ on: 'keep', ids });
      send({ ask: 'keep', ids });
    },
    again() {
      stop();
      file = null;
      apply({ on: 'again' });
    },
    retry: read,
    close() {
      stopLooking();
      stop();
    },
  };
}
