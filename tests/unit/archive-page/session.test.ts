import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveState } from '../../../components/archive/archive-state.ts';
import type { Command, Report } from '../../../entrypoints/archive/protocol.ts';
import { type ArchiveSession, openSession, type WorkerLike } from '../../../entrypoints/archive/session.ts';
import { result, SUMMARY } from './samples.ts';

class FakeWorker implements WorkerLike {
  readonly commands: Command[] = [];
  terminated = false;
  readonly #listeners = new Map<string, ((event: { data: unknown }) => void)[]>();
  postMessage(command: Command): void {
    this.commands.push(command);
  }
  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }
  terminate(): void {
    this.terminated = true;
  }
  says(report: Report | { tell: 'nonsense' }): void {
    for (const listener of this.#listeners.get('message') ?? []) listener({ data: report });
  }
  breaks(): void {
    for (const listener of this.#listeners.get('error') ?? []) listener({ data: null });
  }
}

let workers: FakeWorker[];
let states: ArchiveState[];
let tick: () => void;
let session: ArchiveSession;
const shown = () => states.at(-1);
const worker = (): FakeWorker => {
  const last = workers.at(-1);
  if (!last) throw new Error('no worker was started');
  return last;
};
const FILE = new File(['{}'], 'data.json');
const alive: Report = {
  tell: 'progress',
  read: {
    stage: 'reading',
    bytes: 1,
    bytesInAll: 9,
    files: 1,
    filesRead: 1,
    conversations: 0,
    messages: 0,
    flagged: 0,
  },
};
const silence = (looks: number): void => {
  for (let look = 0; look < looks; look += 1) tick();
};

beforeEach(() => {
  workers = [];
  states = [];
  session = openSession({
    startWorker: () => {
      const made = new FakeWorker();
      workers.push(made);
      return made;
    },
    now: () => 0,
    every: (_ms, look) => {
      tick = look;
      return () => {
        tick = () => {};
      };
    },
    vigie: '0.1.0',
    onState: (state) => states.push(state),
  });
});

describe('a session with the worker', () => {
  it('reads one file; several at once are refused without starting anything', () => {
    session.choose([FILE, FILE]);
    expect(shown()).toEqual({ kind: 'choosing', problem: 'several' });
    expect(workers).toEqual([]);
    session.choose([FILE]);
    expect(worker().commands).toEqual([{ ask: 'read', file: FILE, answers: {}, vigie: '0.1.0' }]);
  });

  it('cancelling ends the worker at once, and what it still says is not heard', () => {
    session.choose([FILE]);
    const first = worker();
    session.cancel();
    expect(first.terminated).toBe(true);
    first.says({ tell: 'finished', summary: SUMMARY });
    expect(shown()).toEqual({ kind: 'choosing', problem: 'cancelled' });
    session.choose([FILE]);
    expect(workers).toHaveLength(2);
    first.says({ tell: 'failed', failure: 'broken' });
    expect(shown()?.kind).toBe('reading');
  });

  it('asks, ends the worker, and reads again with the answers', () => {
    session.choose([FILE]);
    const first = worker();
    first.says({ tell: 'questions', questions: [{ question: 'owner', choices: ['Léa', 'Max'] }] });
    expect(first.terminated).toBe(true);
    session.answer({ owner: 'Léa' });
    expect(worker().commands[0]).toMatchObject({ ask: 'read', answers: { owner: 'Léa' } });
    // The answers belong to this file.
    session.choose([FILE]);
    expect(worker().commands[0]).toMatchObject({ answers: {} });
  });

  it('a worker that says nothing for long is stuck; one that speaks is not', () => {
    session.choose([FILE]);
    for (let round = 0; round < 20; round += 1) {
      silence(5);
      worker().says(alive);
    }
    expect(shown()?.kind).toBe('reading');
    silence(6);
    expect(shown()).toMatchObject({ kind: 'failed', failure: 'stuck' });
    expect(worker().terminated).toBe(true);
    session.retry();
    expect(workers).toHaveLength(2);
    expect(shown()?.kind).toBe('reading');
  });

  it('a worker that rests after its work is not stuck', () => {
    session.choose([FILE]);
    worker().says({ tell: 'finished', summary: SUMMARY });
    silence(50);
    expect(shown()?.kind).toBe('done');
    expect(worker().terminated).toBe(false);
  });

  it.each([
    ['breaks down', () => worker().breaks()],
    ['talks nonsense', () => worker().says({ tell: 'nonsense' })],
  ])('a worker that %s is said to have crashed', (_, crash) => {
    session.choose([FILE]);
    crash();
    expect(shown()).toMatchObject({ kind: 'failed', failure: 'crashed' });
    expect(worker().terminated).toBe(true);
  });

  it('keeping with a worker that is gone fails in words, and the results stay', () => {
    session.choose([FILE]);
    worker().says({ tell: 'found', results: [result('a', 'danger', 1)] });
    worker().says({ tell: 'finished', summary: SUMMARY });
    worker().breaks();
    session.keep(['a']);
    const state = shown();
    expect(state?.kind === 'done' && state.keeping.get('a')).toEqual({ kind: 'not-kept', failure: 'failed' });
  });

  it('ends the worker with the page', () => {
    session.choose([FILE]);
    session.close();
    expect(worker().terminated).toBe(true);
  });
});
