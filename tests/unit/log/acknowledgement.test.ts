import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '../../../utils/log/index.ts';
import { freshDatabases, openRaw, withRaw } from './database.ts';
import { flagged, messages } from './samples.ts';

beforeEach(freshDatabases);
afterEach(() => vi.restoreAllMocks());

/** Lets everything run that is ready to run. */
const turns = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('acknowledgement', () => {
  it('does not come while the transaction is held', async () => {
    const log = await openLog();
    const other = await openRaw();
    let held = true;
    const holder = other.transaction('segments', 'readwrite');
    const hold = async (): Promise<void> => {
      while (held) await holder.objectStore('segments').get(['x', 0]);
    };
    const holding = hold();
    let acknowledged = false;
    const saving = log.save(flagged(messages(0, 5))).then((saved) => {
      acknowledged = true;
      return saved;
    });
    await turns(500);
    expect(acknowledged).toBe(false);
    held = false;
    await holding;
    expect((await saving).added).toBe(5);
    other.close();
  });

  it('does not come when the transaction is undone after its last request had succeeded', async () => {
    const log = await openLog();
    const { prototype } = IDBObjectStore;
    const add = prototype.add;
    vi.spyOn(prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args);
      if (this.name === 'messageIds') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(log.save(flagged(messages(0, 5)))).rejects.toMatchObject({ code: 'failed' });
    vi.restoreAllMocks();
    await withRaw(async (db) => {
      for (const store of ['conversations', 'segments', 'verdicts', 'messageIds']) {
        expect(await db.count(store)).toBe(0);
      }
    });
    expect((await log.save(flagged(messages(0, 5)))).added).toBe(5);
  });

  it('asks for a durable transaction', async () => {
    const log = await openLog();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await log.save(flagged(messages(0, 5)));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });
});
