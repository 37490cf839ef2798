import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { UnlockedKey } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, message, messages, NOW } from './samples.ts';

const PASSPHRASE = 'quatre petits chats gris';

const original = IDBObjectStore.prototype.put;
let log: Log;
let held: UnlockedKey | null;

beforeEach(async () => {
  freshDatabases();
  held = null;
  log = await openLog({ now: () => NOW, unlocked: async () => held });
});

describe('a log with a passphrase', () => {
  it('is read while unlocked, and by nobody while locked', async () => {
    const { key } = await log.save(flagged(messages(0, 3)));
    const before = await log.read(key);
    held = await log.protect(PASSPHRASE);
    expect(await log.protection()).toBe('unlocked');
    expect(await log.read(key)).toEqual(before);
    held = null;
    expect(await log.protection()).toBe('locked');
    const asks = [log.read(key), log.list(), log.accounts(), log.forgetPerson(key), log.unprotect()];
    for (const asked of asks) await expect(asked).rejects.toMatchObject({ code: 'locked' });
    await expect(log.protect('another one')).rejects.toMatchObject({ code: 'locked' });
  });

  it('goes on growing while it is locked, says how much there is, and can be emptied', async () => {
    const { key } = await log.save(flagged(messages(0, 3)));
    await log.protect(PASSPHRASE);
    expect(await log.save(flagged([...messages(0, 3), message(3)]))).toEqual({ key, added: 1 });
    await log.save(flagged(messages(0, 2), { identity: { id: 'another' } }));
    expect(await log.count()).toBe(2);
    expect(await log.find(flagged([]).identity)).toBe(key);
    held = await log.unlock(PASSPHRASE);
    expect((await log.read(key)).messages).toHaveLength(4);
    held = null;
    await log.remove(key);
    expect(await log.count()).toBe(1);
  });

  it('opens with its own passphrase only, however its letters are coded', async () => {
    held = await log.protect('été à la mer 2026');
    expect(await log.unlock('ete a la mer 2026')).toBeNull();
    expect(await log.unlock('été à la mer 2026'.normalize('NFD'))).toEqual(held);
  });

  it('keeps no key on the disk that would open anything', async () => {
    await log.save(flagged(messages(0, 2)));
    await log.protect(PASSPHRASE);
    const records = await withRaw((db) => db.getAll('keys'));
    expect(records).toHaveLength(1);
    expect(records[0]).not.toHaveProperty('privateKey');
    const [segments, verdicts] = await withRaw((db) =>
      Promise.all([db.getAll('segments'), db.getAll('verdicts')]),
    );
    const { keyId } = records[0];
    expect([...segments, ...verdicts].map((part) => part.keyId)).toEqual([keyId, keyId]);
  });

  it('can get another passphrase, and lose it again', async () => {
    const { key } = await log.save(flagged(messages(0, 2)));
    const before = await log.read(key);
    held = await log.protect(PASSPHRASE);
    held = await log.protect('something else entirely');
    expect(await log.unlock(PASSPHRASE)).toBeNull();
    expect(await log.read(key)).toEqual(before);
    await log.unprotect();
    held = null;
    expect(await log.protection()).toBe('none');
    expect(await log.read(key)).toEqual(before);
  });

  it('loses nothing that is saved while it is being set', async () => {
    const { key } = await log.save(flagged(messages(0, 2)));
    const [fresh] = await Promise.all([
      log.protect(PASSPHRASE),
      log.save(flagged(messages(0, 4))),
      log.save(flagged(messages(0, 2), { identity: { id: 'another' } })),
    ]);
    held = fresh;
    expect((await log.read(key)).messages).toHaveLength(4);
    expect(await log.list()).toHaveLength(2);
  });

  it.each(['keys', 'segments', 'verdicts'])('changes nothing when writing to "%s" throws', async (store) => {
    const { key } = await log.save(flagged(messages(0, 2)));
    const before = await log.read(key);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === store) throw new DOMException('no', 'DataCloneError');
      return original.apply(this, given);
    });
    await expect(log.protect(PASSPHRASE)).rejects.toMatchObject({ code: 'failed' });
    put.mockRestore();
    expect(await log.protection()).toBe('none');
    expect(await log.read(key)).toEqual(before);
  });

  it('leaves a damaged part damaged, and takes no other with it', async () => {
    const { key } = await log.save(flagged(messages(0, 2)));
    await log.save(flagged(messages(0, 4)));
    await withRaw(async (db) => {
      const part = await db.get('segments', [key, 1]);
      await db.put('segments', { ...part, sealed: new ArrayBuffer(40) });
    });
    held = await log.protect(PASSPHRASE);
    const { messages: left, damaged } = await log.read(key);
    expect([left.length, damaged]).toEqual([2, 1]);
  });
});
