import { beforeEach, describe, expect, it } from 'vitest';
import { type ListPlace, type Log, openLog } from '../../../utils/log/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { assessment, flagged, messages, NOW } from './samples.ts';

let log: Log;
let clock = NOW;

beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  log = await openLog({ now: () => clock });
});

const save = async (id: string, account: string | null, count = 2): Promise<string> => {
  clock += 1000;
  const identity = { id, account, peer: { name: `Chat ${id}` } };
  return (await log.save(flagged(messages(0, count), { identity }))).key;
};
const names = async (filter?: Parameters<Log['list']>[0]): Promise<string[]> =>
  (await log.list(filter)).map(({ peerName }) => peerName);

describe('list', () => {
  it('is empty at first', async () => {
    expect(await log.list()).toEqual([]);
  });

  it('says what each conversation is about', async () => {
    const signals = (['threat', 'secrecy'] as const).map((tactic, index) => ({
      ...{ rule: tactic, tactic, message: index, start: 0, end: 3 },
    }));
    const { key } = await log.save(
      flagged(messages(0, 7), { assessment: assessment({ level: 'danger', signals }) }),
    );
    expect(await log.list()).toEqual([
      {
        key,
        peerName: 'Max Demo',
        peerHandle: 'max_demo',
        account: 'lea.demo',
        level: 'danger',
        // In the order of the model, not of appearance.
        tactics: ['secrecy', 'threat'],
        messages: 7,
        firstSavedAt: NOW,
        lastSavedAt: NOW,
        damaged: 0,
      },
    ]);
  });

  it('is newest first, and a conversation that goes on comes up', async () => {
    await save('1', 'lea.demo');
    await save('2', 'lea.demo');
    await save('3', 'lea.demo');
    expect(await names()).toEqual(['Chat 3', 'Chat 2', 'Chat 1']);
    await save('1', 'lea.demo', 4);
    expect(await names()).toEqual(['Chat 1', 'Chat 3', 'Chat 2']);
  });

  it('comes in pages', async () => {
    for (const id of ['1', '2', '3', '4', '5']) await save(id, 'lea.demo');
    const first = await log.list({ limit: 2 });
    expect(first.map(({ peerName }) => peerName)).toEqual(['Chat 5', 'Chat 4']);
    const before = first.at(-1);
    expect(before && (await names({ limit: 2, before }))).toEqual(['Chat 3', 'Chat 2']);
    expect(await names({ limit: 0 })).toEqual([]);
  });

  it('comes in pages that skip nothing, however many were saved in one millisecond', async () => {
    for (let id = 0; id < 50; id += 1) {
      clock -= 1000;
      await save(`${id}`, id % 2 ? 'lea.demo' : 'tom.demo');
    }
    for (const account of [undefined, 'lea.demo']) {
      const whose = account === undefined ? {} : { account };
      const keys: string[] = [];
      let before: ListPlace | undefined;
      do {
        const page = await log.list({ ...whose, limit: 7, ...(before ? { before } : {}) });
        keys.push(...page.map(({ key }) => key));
        before = page.at(-1);
      } while (before);
      expect(keys).toHaveLength(account ? 25 : 50);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('shows the log of one account, and of no account, apart', async () => {
    await save('1', 'lea.demo');
    await save('2', 'tom.demo');
    await save('3', null);
    await save('4', 'lea.demo');
    expect(await names({ account: 'lea.demo' })).toEqual(['Chat 4', 'Chat 1']);
    expect(await names({ account: 'tom.demo' })).toEqual(['Chat 2']);
    expect(await names({ account: null })).toEqual(['Chat 3']);
    expect(await names({ account: 'nobody' })).toEqual([]);
    expect(
      await names({ account: 'lea.demo', limit: 1, before: { key: '', lastSavedAt: NOW + 4000 } }),
    ).toEqual(['Chat 1']);
  });

  it('is the same however the page writes it', async () => {
    const key = await save('1', 'Lea.Demo');
    expect(await save('1', 'lea.demo', 3)).toBe(key);
    expect(await names({ account: 'LEA.demo' })).toEqual(['Chat 1']);
  });
});

describe('remove and clear', () => {
  it('removes every part of one conversation and of no other', async () => {
    const [gone, kept] = [await save('1', 'lea.demo'), await save('2', 'lea.demo')];
    await log.remove(gone);
    expect(await names()).toEqual(['Chat 2']);
    await expect(log.read(gone)).rejects.toMatchObject({ code: 'not-found' });
    expect((await log.read(kept)).messages).toHaveLength(2);
    await withRaw(async (db) => {
      for (const store of ['conversations', 'segments', 'verdicts', 'messageIds']) {
        expect(await db.count(store)).toBe(1);
      }
    });
    await log.remove('no such key');
  });

  it('clears everything, the keys too, and starts anew', async () => {
    const before = await save('1', 'lea.demo');
    await log.rememberPerson(flagged([]).identity, { acquaintance: 'adult', until: NOW * 2 });
    await log.clear();
    await withRaw(async (db) => {
      for (const store of db.objectStoreNames) expect(await db.count(store)).toBe(0);
    });
    // New keys: the same conversation is no longer recognisable as the same.
    expect(await save('1', 'lea.demo')).not.toBe(before);
    expect(await names()).toEqual(['Chat 1']);
  });
});

describe('"I know this person"', () => {
  const { identity } = flagged([]);

  it('holds until its end, in this conversation of this account only', async () => {
    expect(await log.recallPerson(identity)).toBeNull();
    await log.rememberPerson(identity, { acquaintance: 'my-age', until: NOW + 1000 });
    expect(await log.recallPerson(identity)).toEqual({ acquaintance: 'my-age', until: NOW + 1000 });
    expect(await log.recallPerson({ ...identity, account: 'tom.demo' })).toBeNull();
    expect(await log.recallPerson({ ...identity, id: 'another' })).toBeNull();
    clock = NOW + 1000;
    expect(await log.recallPerson(identity)).toBeNull();
  });

  it('leaves nothing on the disk after its end', async () => {
    const answers = () => withRaw((db) => db.count('acquaintances'));
    await log.rememberPerson(identity, { acquaintance: 'my-age', until: NOW + 1000 });
    await log.rememberPerson({ ...identity, id: 'b' }, { acquaintance: 'adult', until: NOW + 2000 });
    clock = NOW + 1000;
    await log.recallPerson({ ...identity, id: 'c' });
    expect(await answers()).toBe(1);
    log.close();
    await openLog({ now: () => NOW + 2000 });
    expect(await answers()).toBe(0);
  });

  it('can be changed and taken back', async () => {
    await log.rememberPerson(identity, { acquaintance: 'my-age', until: NOW + 1000 });
    await log.rememberPerson(identity, { acquaintance: 'relative', until: NOW + 2000 });
    expect((await log.recallPerson(identity))?.acquaintance).toBe('relative');
    await log.rememberPerson(identity, null);
    expect(await log.recallPerson(identity)).toBeNull();
  });

  it('ignores a record that makes no sense', async () => {
    await log.rememberPerson(identity, { acquaintance: 'adult', until: NOW + 1000 });
    await withRaw(async (db) => {
      const [record] = await db.getAll('acquaintances');
      await db.put('acquaintances', { ...record, acquaintance: 'stranger' });
    });
    expect(await log.recallPerson(identity)).toBeNull();
    await withRaw(async (db) => {
      const [record] = await db.getAll('acquaintances');
      await db.put('acquaintances', { id: record.id, acquaintance: 'adult' });
    });
    expect(await log.recallPerson(identity)).toBeNull();
  });
});
