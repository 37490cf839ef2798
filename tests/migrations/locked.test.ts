import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../utils/log/index.ts';
import { STEPS } from '../../utils/log/migrations/index.ts';
import type { UnlockedKey } from '../../utils/model/index.ts';
import { messages } from '../unit/log/samples.ts';
import { FIRST_LOCKED, install, readSample, withFailingStep } from './database-sample.ts';

const VERSIONS = STEPS.map((_, index) => index + 1).slice(FIRST_LOCKED - 1);

let given: UnlockedKey | null;
const open = (): Promise<Log> => openLog({ unlocked: () => Promise.resolve(given) });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  given = null;
});

describe.each(VERSIONS)('version %i, under a passphrase', (version) => {
  const sample = readSample(version, '-locked');
  const { passphrase = '', expected } = sample;
  const keys = Object.keys(expected.conversations);

  it('has no private key on the disk', () => {
    expect(sample.keys.privateKey).toBeUndefined();
    expect(sample.keys.lock).toBeDefined();
  });

  it('stays locked, and opens with the passphrase and no other, completely', async () => {
    await install(sample);
    const log = await open();
    expect(await log.protection()).toBe('locked');
    await expect(log.list()).rejects.toMatchObject({ code: 'locked' });
    for (const key of keys) await expect(log.read(key)).rejects.toMatchObject({ code: 'locked' });
    expect(await log.count()).toBe(keys.length);
    expect(await log.unlock(`${passphrase}!`)).toBeNull();
    given = await log.unlock(passphrase);
    expect(await log.list()).toEqual(expected.list);
    for (const key of keys) expect(await log.read(key)).toEqual(expected.conversations[key]);
  });

  it('is added to while it is locked', async () => {
    await install(sample);
    const log = await open();
    given = await log.unlock(passphrase);
    const kept = await log.read(keys[0] ?? '');
    given = null;
    const [more] = messages(99, 100);
    const saving = { ...kept, messages: [...kept.messages, ...(more ? [more] : [])] };
    expect(await log.save(saving)).toEqual({ key: kept.key, added: 1 });
    given = await log.unlock(passphrase);
    expect((await log.read(kept.key)).messages.map(({ id }) => id)).toEqual(
      saving.messages.map(({ id }) => id),
    );
  });

  it('keeps its data, and its lock, when a later step fails', async () => {
    await install(sample);
    await expect(withFailingStep().use()).rejects.toMatchObject({ code: 'migration-failed' });
    const log = await open();
    await expect(log.list()).rejects.toMatchObject({ code: 'locked' });
    given = await log.unlock(passphrase);
    expect(await log.list()).toEqual(expected.list);
  });
});
