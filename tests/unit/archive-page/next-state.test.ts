import { describe, expect, it } from 'vitest';
import type { ArchiveState, ConversationResult } from '../../../components/archive/archive-state.ts';
import { type ArchiveEvent, CHOOSING, nextState } from '../../../entrypoints/archive/next-state.ts';
import type { ReadSoFar, Report } from '../../../entrypoints/archive/protocol.ts';
import { result, SUMMARY } from './samples.ts';

const having = (...events: ArchiveEvent[]): ArchiveState => events.reduce(nextState, CHOOSING);
const file: ArchiveEvent = { on: 'file', fileName: 'data.zip' };
const told = (report: Report, elapsed = 0): ArchiveEvent => ({ on: 'report', report, elapsed });
const read = (share: number, stage: ReadSoFar['stage'] = 'reading'): Report => ({
  tell: 'progress',
  read: {
    stage,
    bytes: share * 1000,
    bytesInAll: 1000,
    files: 2,
    filesRead: 1,
    conversations: 3,
    messages: 40,
    flagged: 1,
  },
});
const found = (...results: ConversationResult[]): ArchiveEvent => told({ tell: 'found', results });
const finished = told({ tell: 'finished', summary: SUMMARY });

describe('the page’s states', () => {
  it('a file is read, and what was found comes with the gravest first, of equals the latest', () => {
    const state = having(
      file,
      found(result('a', 'notice', 9)),
      found(result('b', 'warning', 1), result('c', 'danger', 1), result('d', 'danger', 2)),
      finished,
    );
    expect(state.kind === 'done' && state.results.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('tells the time left from the pace of the last seconds', () => {
    const quick = having(file, told(read(0), 0), told(read(0.5), 4000));
    expect(quick.kind === 'reading' && quick.progress?.secondsLeft).toBe(4);
    // Ten seconds later it has become slow: 10 % in 8 s, so 36 s for what is left.
    const slow = [told(read(0.5), 12_000), told(read(0.6), 20_000)].reduce(nextState, quick);
    expect(slow.kind === 'reading' && slow.progress).toMatchObject({ share: 0.6, secondsLeft: 32 });
  });

  it('doesn’t guess before it has seen enough, nor where nothing moves', () => {
    for (const state of [
      having(file, told(read(0.1), 100)),
      having(file, told(read(0.1), 0), told(read(0.1), 9000)),
    ]) {
      expect(state.kind === 'reading' && state.progress?.secondsLeft).toBe(null);
    }
  });

  it('asks, and reads again with the answer', () => {
    const asking = having(file, told({ tell: 'questions', questions: [{ question: 'date-order' }] }));
    expect(asking).toEqual({ kind: 'asking', fileName: 'data.zip', questions: [{ question: 'date-order' }] });
    expect(nextState(asking, file).kind).toBe('reading');
  });

  it('forgets what was found when it is cancelled, and says that it stopped', () => {
    expect(having(file, found(result('a', 'danger', 1)), { on: 'cancelled' })).toEqual({
      kind: 'choosing',
      problem: 'cancelled',
    });
  });

  it('says why nothing came', () => {
    expect(having(file, told({ tell: 'failed', failure: 'encrypted' }))).toEqual({
      kind: 'failed',
      fileName: 'data.zip',
      failure: 'encrypted',
    });
    expect(having(file, { on: 'worker-lost', failure: 'stuck' })).toMatchObject({
      kind: 'failed',
      failure: 'stuck',
    });
  });

  it('late reports change nothing', () => {
    const cancelled = having(file, { on: 'cancelled' });
    expect(nextState(cancelled, finished)).toBe(cancelled);
    expect(nextState(cancelled, told(read(0.5)))).toBe(cancelled);
    expect(nextState(cancelled, told({ tell: 'kept', id: 'a', key: 'k' }))).toBe(cancelled);
  });

  it('says that it is kept only when the log has said so', () => {
    const done = having(file, found(result('a', 'danger', 1), result('b', 'danger', 1)), finished, {
      on: 'keep',
      ids: ['a', 'b'],
    });
    const half = nextState(done, told({ tell: 'kept', id: 'a', key: 'k1' }));
    expect(half.kind === 'done' && [...half.keeping]).toEqual([
      ['a', { kind: 'kept', key: 'k1' }],
      ['b', { kind: 'keeping' }],
    ]);
    const full = nextState(half, told({ tell: 'not-kept', id: 'b', failure: 'quota' }));
    expect(full.kind === 'done' && full.keeping.get('b')).toEqual({ kind: 'not-kept', failure: 'quota' });
    // The worker breaks down: what was not acknowledged is not kept, what was stays kept, results stay.
    const lost = nextState(half, { on: 'worker-lost', failure: 'crashed' });
    expect(lost.kind === 'done' && [lost.keeping.get('a')?.kind, lost.keeping.get('b')?.kind]).toEqual([
      'kept',
      'not-kept',
    ]);
  });
});
