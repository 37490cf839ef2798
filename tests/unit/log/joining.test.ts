import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { FlaggedConversation, FormerName, Message } from '../../../utils/model/index.ts';
import { freshDatabases } from './database.ts';
import { assessment, flagged, message, messages, NOW } from './samples.ts';

const UNKNOWN: FormerName = { id: '7301', account: null };
const BY_HANDLE: FormerName = { id: 'handle:max_demo', account: null };

let log: Log;
let clock: number;
beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  log = await openLog({ now: () => clock });
});

type More = Partial<Omit<FlaggedConversation, 'identity'>>;
async function save(
  list: readonly Message[],
  name: Partial<FormerName> = {},
  more: More = {},
): Promise<string> {
  clock += 1000;
  return (await log.save(flagged(list, { identity: name, ...more }))).key;
}
/** The page has learnt late whose chat it is. */
const saveLate = (list: readonly Message[], more: More = {}): Promise<string> =>
  save(list, {}, { formerly: [BY_HANDLE, UNKNOWN], ...more });
const idsOf = async (key: string) => (await log.read(key)).messages.map(({ id }) => id);
const named = (from: number, to: number): string[] => messages(from, to).map(({ id }) => id);
const shown = async () => (await log.list()).map(({ key, account }) => ({ key, account }));

describe('a chat whose account or id a page learns late', () => {
  it('is one entry of that account, whole, since the first save', async () => {
    const early = await save(messages(0, 3), BY_HANDLE);
    const since = clock;
    await save(messages(0, 4), UNKNOWN, { formerly: [BY_HANDLE] });
    const key = await saveLate(messages(0, 6));
    expect(await shown()).toEqual([{ key, account: 'lea.demo' }]);
    expect((await log.list())[0]).toMatchObject({ messages: 6, firstSavedAt: since, damaged: 0 });
    expect(await idsOf(key)).toEqual(named(0, 6));
    expect(await log.read(early)).toEqual(await log.read(key));
    expect(await log.read(key)).toMatchObject({ key, identity: { account: 'lea.demo' }, damaged: 0 });
    expect((await log.read(key)).gaps).toBeUndefined();
    expect(await log.find({ site: 'tiktok', ...UNKNOWN })).toBe(key);
    expect(await log.accounts()).toEqual([{ account: 'lea.demo', count: 1 }]);
  });

  it('is counted once, locked or not', async () => {
    await save(messages(0, 3), UNKNOWN);
    await saveLate(messages(0, 3));
    await log.protect('three small words');
    expect([await log.count(), await log.count({ account: null })]).toEqual([1, 0]);
    await save(messages(2, 5), UNKNOWN);
    expect(await log.count()).toBe(2);
    await saveLate(messages(2, 5));
    expect([await log.count(), await log.count({ account: 'lea.demo' })]).toEqual([1, 1]);
  });

  it('keeps the gravest level that it ever had', async () => {
    await save(messages(0, 3), UNKNOWN, { assessment: assessment({ level: 'danger' }) });
    const key = await saveLate(messages(0, 3));
    expect((await log.list())[0]?.level).toBe('danger');
    expect((await log.read(key)).assessment.level).toBe('danger');
  });

  it('is deleted under all its names, and comes back under none', async () => {
    await save(messages(0, 3), UNKNOWN);
    await log.remove(await saveLate(messages(0, 3)));
    expect(await log.count()).toBe(0);
    await expect(save(messages(0, 3), UNKNOWN)).rejects.toMatchObject({ code: 'deleted' });
    await expect(saveLate(messages(0, 3))).rejects.toMatchObject({ code: 'deleted' });
  });

  it('deleted before its page learnt the name, is not brought back under the new one', async () => {
    await log.remove(await save(messages(0, 3), UNKNOWN));
    await expect(saveLate(messages(0, 3))).rejects.toMatchObject({ code: 'deleted' });
    const signs = assessment({ signals: [{ rule: 'r', tactic: 'secrecy', message: 3, start: 0, end: 1 }] });
    expect(await idsOf(await saveLate(messages(0, 4), { assessment: signs }))).toEqual(named(3, 4));
  });

  it('deleted in an earlier visit, does not stay under the name that the next one begins with', async () => {
    await log.remove(await saveLate(messages(0, 3)));
    await save(messages(0, 3), UNKNOWN);
    await expect(saveLate(messages(0, 3))).rejects.toMatchObject({ code: 'deleted' });
    expect(await log.count()).toBe(0);
  });

  it('is forgotten with the person, with the answers given under each name', async () => {
    const identity = flagged([], { identity: UNKNOWN }).identity;
    await save(messages(0, 3), UNKNOWN);
    const key = await saveLate(messages(0, 3));
    await log.rememberPerson(identity, { acquaintance: 'my-age', until: NOW * 10 });
    const other = await save(messages(0, 2), { id: 'another chat', account: null });
    expect(await log.forgetPerson(key)).toBe(1);
    expect(await log.recallPerson(identity)).toBeNull();
    expect((await shown()).map((one) => one.key)).toEqual([other]);
  });

  it('grows old as one', async () => {
    await save(messages(0, 3), UNKNOWN);
    const between = clock + 1;
    await saveLate(messages(0, 3));
    expect([await log.countOlder(between), await log.expire(between)]).toEqual([0, 0]);
    expect([await log.countOlder(clock + 1), await log.expire(clock + 1)]).toEqual([1, 1]);
    expect(await log.count()).toBe(0);
  });
});

describe('what is not known to be the same chat', () => {
  it('stays a record of its own: one that holds what this page has not read', async () => {
    const sibling = await save([message(50), ...messages(0, 2)], UNKNOWN);
    const key = await saveLate(messages(0, 3));
    expect(new Set(await shown())).toEqual(
      new Set([
        { key, account: 'lea.demo' },
        { key: sibling, account: null },
      ]),
    );
    expect(await idsOf(key)).toEqual(named(0, 3));
  });

  it('and one to which somebody else has added since', async () => {
    const early = await save(messages(0, 3), UNKNOWN);
    const key = await saveLate(messages(0, 3));
    await save([...messages(0, 3), message(50)], UNKNOWN);
    expect((await shown()).map((one) => one.key)).toEqual([early, key]);
    expect(await idsOf(key)).toEqual(named(0, 3));
    await log.remove(key);
    expect((await shown()).map((one) => one.key)).toEqual([early]);
  });

  it('nor does a page join what it does not name, or another account’s', async () => {
    await save(messages(0, 3), UNKNOWN);
    await save(messages(0, 3), { account: 'zoe.demo' });
    await save(messages(0, 3), {}, { formerly: [{ id: '7301', account: 'zoe.demo' }] });
    expect(await log.count()).toBe(3);
  });
});
