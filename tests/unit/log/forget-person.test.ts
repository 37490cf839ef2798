import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { ConversationIdentity } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';

let log: Log;
beforeEach(async () => {
  freshDatabases();
  log = await openLog({ now: () => NOW });
});

const save = async (id: string, identity: Partial<ConversationIdentity> = {}): Promise<string> =>
  (await log.save(flagged(messages(0, 2), { identity: { id, ...identity } }))).key;
const keys = async () => new Set((await log.list()).map(({ key }) => key));

describe('forgetting a person', () => {
  it('deletes every chat with them, in either spelling of the handle, and nobody else’s', async () => {
    const first = await save('1');
    await save('2', { kind: 'request', peer: { name: 'Another name', handle: 'MAX_demo' } });
    const byId = { name: 'x', handle: 'new_name', userId: '7' };
    await save('3', { peer: { ...byId, handle: 'max_demo' } });
    const others = [
      await save('4', { peer: { name: 'Max Demo', handle: 'somebody' } }),
      await save('5', { account: 'zoe.demo' }),
      await save('6', { kind: 'group', peer: { name: 'Les zamis', handle: 'max_demo' } }),
    ];
    expect(await log.forgetPerson(first)).toBe(3);
    expect(await keys()).toEqual(new Set(others));
  });

  it('deletes the answer to "I know this person" and the signs', async () => {
    const key = await save('1');
    const { identity } = flagged([], { identity: { id: '1' } });
    await log.rememberPerson(identity, { acquaintance: 'my-age', until: NOW + 1000 });
    await log.rememberSigns(identity, [
      { about: 'secrecy', by: 'other', strength: 'plain', messageId: 'm9', notedAt: NOW },
    ]);
    await log.forgetPerson(key);
    expect(await log.recallPerson(identity)).toBeNull();
    expect(await log.recallSigns(identity, [])).toEqual([]);
  });

  it('does not let a page bring it back', async () => {
    await log.forgetPerson(await save('1'));
    await expect(save('1')).rejects.toMatchObject({ code: 'deleted' });
  });

  it('deletes one that can’t be read alone, and does nothing for one that is not there', async () => {
    const key = await save('1');
    const other = await save('2');
    await withRaw(async (db) => {
      for (const store of ['segments', 'verdicts']) {
        const part = await db.get(store, [key, 0]);
        await db.put(store, { ...part, sealed: new ArrayBuffer(3) });
      }
    });
    expect(await log.forgetPerson(key)).toBe(1);
    expect(await keys()).toEqual(new Set([other]));
    expect(await log.forgetPerson('nothing')).toBe(0);
  });
});

describe('what is older', () => {
  it('is counted and deleted by when it was last added to', async () => {
    const key = await save('1');
    expect([await log.countOlder(NOW), await log.countOlder(NOW + 1)]).toEqual([0, 1]);
    expect(await log.expire(NOW)).toBe(0);
    expect(await keys()).toEqual(new Set([key]));
    expect(await log.expire(NOW + 1)).toBe(1);
    expect(await keys()).toEqual(new Set());
  });
});
