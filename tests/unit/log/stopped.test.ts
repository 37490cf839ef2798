import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { UnlockedKey } from '../../../utils/model/index.ts';
import { freshDatabases } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';
import { stopAtStep } from './stopping.ts';

const OLD = 'quatre petits chats gris';
const NEW = 'trois grands chiens noirs';
const ALL = messages(0, 4).map(({ id }) => id);

/** More than any act takes: the loop ends when one was not stopped. */
const STEPS = 60;

beforeEach(freshDatabases);

// Nobody is left to hear how the transactions of a stopped worker ended.
const unheard = (error: unknown): void => {
  if ((error as Error).name !== 'AbortError') throw error;
};
let others: NodeJS.UnhandledRejectionListener[] = [];
beforeAll(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', unheard);
});
afterAll(() => {
  process.off('unhandledRejection', unheard);
  for (const listener of others) process.on('unhandledRejection', listener);
});

/** What a worker that starts anew finds: the log, opened with the first of the passphrases that opens it. */
async function found(passphrases: readonly string[]): Promise<{ log: Log; opened: string | null }> {
  let held: UnlockedKey | null = null;
  const log = await openLog({ now: () => NOW, unlocked: async () => held });
  if ((await log.protection()) === 'none') return { log, opened: null };
  for (const passphrase of passphrases) {
    held = await log.unlock(passphrase);
    if (held) return { log, opened: passphrase };
  }
  throw new Error('no passphrase opens the log');
}

async function idsIn(log: Log): Promise<string[]> {
  const read = await Promise.all((await log.list()).map(({ key }) => log.read(key)));
  expect(read.map(({ damaged }) => damaged)).toEqual(read.map(() => 0));
  return read.flatMap((one) => one.messages.map(({ id }) => id));
}

/** Does the act once for each of its steps, stopped there, on a log of its own, and once to its end. Gives how many steps it has. */
async function stoppedEverywhere(
  prepare: () => Promise<unknown>,
  act: () => Promise<unknown>,
  check: (done: boolean) => Promise<void>,
): Promise<number> {
  for (let step = 0; step < STEPS; step += 1) {
    freshDatabases();
    await prepare();
    const worker = stopAtStep(step);
    const outcome = await act().then(
      () => true,
      () => false,
    );
    worker.over();
    expect(outcome).toBe(!worker.wasStopped());
    await check(outcome);
    if (outcome) return step;
  }
  throw new Error('it never came to its end');
}

describe('a worker that is stopped', () => {
  it('at any step of a first save: nothing half is kept, and the next one keeps each message once', async () => {
    let worker: Log;
    const steps = await stoppedEverywhere(
      async () => {
        worker = await openLog({ now: () => NOW });
      },
      () => worker.save(flagged(messages(0, 4))),
      async (done) => {
        const { log } = await found([]);
        expect(await idsIn(log)).toEqual(done ? ALL : []);
        // The page never heard of it, done or not, and asks again.
        expect((await log.save(flagged(messages(0, 4)))).added).toBe(done ? 0 : 4);
        expect(await idsIn(log)).toEqual(ALL);
      },
    );
    expect(steps).toBeGreaterThan(6);
  });

  it('at any step of a later save: what was acknowledged stays, nothing comes twice', async () => {
    let worker: Log;
    const steps = await stoppedEverywhere(
      async () => {
        worker = await openLog({ now: () => NOW });
        await worker.save(flagged(messages(0, 2)));
      },
      () => worker.save(flagged(messages(0, 4))),
      async (done) => {
        const { log } = await found([]);
        expect(await idsIn(log)).toEqual(done ? ALL : ALL.slice(0, 2));
        await log.save(flagged(messages(0, 4)));
        expect(await idsIn(log)).toEqual(ALL);
      },
    );
    expect(steps).toBeGreaterThan(6);
  });

  it('at any step of noting that two records are one chat: nothing is lost, and the next save notes it', async () => {
    let worker: Log;
    const late = flagged(messages(0, 4), { formerly: [{ id: '7301', account: null }] });
    const steps = await stoppedEverywhere(
      async () => {
        worker = await openLog({ now: () => NOW });
        await worker.save(flagged(messages(0, 2), { identity: { account: null } }));
      },
      () => worker.save(late),
      async (done) => {
        const { log } = await found([]);
        const ids = await idsIn(log);
        expect(new Set(ids)).toEqual(new Set(done || ids.length > 2 ? ALL : ALL.slice(0, 2)));
        if (done) expect(ids).toEqual(ALL);
        await log.save(late);
        expect(await idsIn(log)).toEqual(ALL);
      },
    );
    expect(steps).toBeGreaterThan(12);
  });

  /** A log with a passphrase, or none, that its page has open. */
  async function opened(passphrase: string | null): Promise<Log> {
    let held: UnlockedKey | null = null;
    const log = await openLog({ now: () => NOW, unlocked: async () => held });
    await log.save(flagged(messages(0, 2)));
    await log.save(flagged(messages(0, 4)));
    if (passphrase) held = await log.protect(passphrase);
    return log;
  }

  it.each([
    { what: 'setting a passphrase', before: null, after: OLD },
    { what: 'changing it', before: OLD, after: NEW },
    { what: 'taking it away', before: OLD, after: null },
  ])('at any step of $what: all of it opens, the old way or the new', async ({ before, after }) => {
    let page: Log;
    const steps = await stoppedEverywhere(
      async () => {
        page = await opened(before);
      },
      () => (after ? page.protect(after) : page.unprotect()),
      async (done) => {
        const { log, opened: by } = await found([OLD, NEW]);
        expect(by).toBe(done ? after : before);
        expect(await idsIn(log)).toEqual(ALL);
      },
    );
    expect(steps).toBeGreaterThan(2);
  });
});
