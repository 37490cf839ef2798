import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../utils/log/connection.ts';
import { LogError, openLog } from '../../../utils/log/index.ts';
import { toLogError } from '../../../utils/log/log-error.ts';
import { STEPS } from '../../../utils/log/migrations/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages } from './samples.ts';

beforeEach(freshDatabases);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const domError = (name: string): DOMException => new DOMException('told by the browser', name);

describe('opening', () => {
  it('says "cannot-open" where the browser has no database (Firefox that never remembers history)', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw domError('InvalidStateError');
    });
    await expect(openLog()).rejects.toMatchObject({ name: 'LogError', code: 'cannot-open' });
  });

  it('tries again after that', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw domError('SecurityError');
    });
    const connection = connect('vigie', STEPS);
    await expect(connection.use()).rejects.toBeInstanceOf(LogError);
    await connection.use();
    expect(open).toHaveBeenCalledTimes(2);
    connection.close();
  });

  it('says "newer-version" to data of a newer Vigie and leaves it alone', async () => {
    const newer = await openDB('vigie', STEPS.length + 1, {
      upgrade: (db) => void db.createObjectStore('future').put('kept', 1),
    });
    newer.close();
    await expect(openLog()).rejects.toMatchObject({ code: 'newer-version' });
    await withRaw(async (db) => expect(await db.get('future', 1)).toBe('kept'));
  });

  it('keeps old data when an upgrade fails, says so, and works again with a good one', async () => {
    const log = await openLog();
    const { key } = await log.save(flagged(messages(0, 3)));
    log.close();
    const failing = async (db: { deleteObjectStore(name: string): void }): Promise<void> => {
      db.deleteObjectStore('segments');
      throw new Error('half way');
    };
    const bad = connect('vigie', [...STEPS, failing as (typeof STEPS)[number]]);
    await expect(bad.use()).rejects.toMatchObject({ code: 'migration-failed' });
    const again = await openLog();
    expect((await again.read(key)).messages).toHaveLength(3);
  });

  it('makes room when another context needs the database alone, and comes back after it', async () => {
    const log = await openLog();
    const { key } = await log.save(flagged(messages(0, 3)));
    await deleteDB('vigie');
    await expect(log.read(key)).rejects.toMatchObject({ code: 'not-found' });
    expect((await log.save(flagged(messages(0, 3)))).added).toBe(3);
  });

  it('gives up when another context blocks the upgrade for too long', async () => {
    const stubborn = await openDB('stuck', 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const blocked = vi.spyOn(globalThis, 'setTimeout');
    const connection = connect('stuck', [() => undefined, () => undefined]);
    const opening = expect(connection.use()).rejects.toMatchObject({ code: 'cannot-open' });
    while (!blocked.mock.calls.some(([, delay]) => delay === 10_000)) {
      vi.advanceTimersByTime(1);
      await new Promise((resolve) => setImmediate(resolve));
    }
    vi.advanceTimersByTime(10_000);
    await opening;
    stubborn.close();
  });

  it('opens again when the browser had closed the database', async () => {
    const log = await openLog();
    const { key } = await log.save(flagged(messages(0, 3)));
    log.close();
    expect((await log.read(key)).messages).toHaveLength(3);
  });
});

describe('errors while working', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'damaged'],
    ['AbortError', 'failed'],
  ])('a write that ends in %s is told as "%s", and nothing of it stays', async (name, code) => {
    const log = await openLog();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw domError(name);
    });
    await expect(log.save(flagged(messages(0, 3)))).rejects.toMatchObject({ code });
    put.mockRestore();
    expect(await log.list()).toEqual([]);
    expect((await log.save(flagged(messages(0, 3)))).added).toBe(3);
  });

  it('gives every error a plain code and keeps its cause', () => {
    const cause = domError('QuotaExceededError');
    expect(toLogError(cause)).toMatchObject({ code: 'quota', cause });
    expect(toLogError('a string')).toMatchObject({ code: 'failed' });
    const own = new LogError('damaged');
    expect(toLogError(own)).toBe(own);
  });
});
