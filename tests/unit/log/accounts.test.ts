import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { UnlockedKey } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';

let log: Log;
let clock = NOW;
let held: UnlockedKey | null;

beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  held = null;
  log = await openLog({ now: () => clock, unlocked: async () => held });
});

const save = async (id: string, account: string | null, count = 2): Promise<string> => {
  clock += 1000;
  return (await log.save(flagged(messages(0, count), { identity: { id, account } }))).key;
};

/** Nothing of these conversations opens any more. */
const damage = (...conversations: readonly string[]): Promise<void> =>
  withRaw(async (db) => {
    for (const store of ['segments', 'verdicts']) {
      for (const part of await db.getAll(store)) {
        if (!conversations.includes(part.conversation)) continue;
        await db.put(store, { ...part, sealed: new ArrayBuffer(0) });
      }
    }
  });

describe('the accounts that have a log', () => {
  it('are none at first, and after everything was deleted', async () => {
    expect(await log.accounts()).toEqual([]);
    await save('1', 'lea.demo');
    await log.clear();
    expect(await log.accounts()).toEqual([]);
  });

  it('are each there once, by name, with the number of conversations; the unknown one comes last', async () => {
    for (const [id, account] of [
      ['1', 'zoe.demo'],
      ['2', null],
      ['3', 'lea.demo'],
      ['4', 'Max.demo'],
      ['5', 'lea.demo'],
      ['6', 'zoe.demo'],
      ['7', 'lea.demo'],
    ] as const)
      await save(id, account);
    expect(await log.accounts()).toEqual([
      { account: 'lea.demo', count: 3 },
      { account: 'Max.demo', count: 1 },
      { account: 'zoe.demo', count: 2 },
      { account: null, count: 1 },
    ]);
  });

  it('lead to the lists that they stand for', async () => {
    for (const account of ['lea.demo', null, 'tom.demo']) await save('1', account);
    for (const { account = '', count } of await log.accounts()) {
      const entries = await log.list({ account });
      expect(entries.map((entry) => entry.account)).toEqual(Array(count).fill(account));
    }
  });

  it('are one, however the page writes the name', async () => {
    await save('1', 'Lea.Demo');
    await save('2', 'lea.demo');
    expect(await log.accounts()).toEqual([{ account: 'lea.demo', count: 2 }]);
  });

  it('lose the last conversation, and with it their place', async () => {
    const key = await save('1', 'tom.demo');
    await save('2', 'lea.demo');
    await log.remove(key);
    expect(await log.accounts()).toEqual([{ account: 'lea.demo', count: 1 }]);
  });
});

describe('an account with damaged conversations', () => {
  it('is named by any that opens', async () => {
    const first = await save('1', 'lea.demo');
    await save('2', 'lea.demo');
    const last = await save('3', 'lea.demo');
    await damage(first, last);
    expect(await log.accounts()).toEqual([{ account: 'lea.demo', count: 3 }]);
  });

  it('is not dropped when none of them opens, and takes no other with it', async () => {
    const keys = [await save('1', 'lea.demo'), await save('2', 'lea.demo')];
    await save('3', 'tom.demo');
    await save('4', null);
    await damage(...keys);
    expect(await log.accounts()).toEqual([
      { account: 'tom.demo', count: 1 },
      { account: null, count: 1 },
      { account: undefined, count: 2 },
    ]);
  });

  it('stays the unknown one, which needs no name', async () => {
    await damage(await save('1', null));
    expect(await log.accounts()).toEqual([{ account: null, count: 1 }]);
  });

  it('does not get the name of another account', async () => {
    const key = await save('1', 'lea.demo');
    await save('2', 'tom.demo');
    await withRaw(async (db) => {
      const record = await db.get('conversations', key);
      await db.put('conversations', { ...record, account: 'changed' });
    });
    expect(await log.accounts()).toEqual([
      { account: 'tom.demo', count: 1 },
      { account: undefined, count: 1 },
    ]);
  });
});

it('whose log it is, nobody learns while it is locked', async () => {
  await save('1', 'lea.demo');
  const key = await log.protect('quatre petits chats gris');
  await expect(log.accounts()).rejects.toMatchObject({ code: 'locked' });
  held = key;
  expect(await log.accounts()).toEqual([{ account: 'lea.demo', count: 1 }]);
});
