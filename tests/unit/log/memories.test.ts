import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { RememberedSign } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';

const DAY = 24 * 60 * 60 * 1000;
let log: Log;
let clock = NOW;

beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  log = await openLog({ now: () => clock });
});

const CHAT = { site: 'tiktok', id: '7301', account: 'lea.demo' } as const;
const sign = (messageId: string, more: Partial<RememberedSign> = {}): RememberedSign => ({
  about: 'off-platform',
  by: 'other',
  strength: 'plain',
  messageId,
  notedAt: NOW,
  ...more,
});
const AGE_SAID = sign('m1', { about: 'age-said', by: 'self', age: 'minor' });
const wordless = (signs: readonly RememberedSign[]) => signs.map(({ messageId: _, ...rest }) => rest);

describe('signs between visits', () => {
  it('come back as they were noted, in order, for this conversation and account only', async () => {
    const later = sign('m2', { strength: 'weak', notedAt: NOW + 5 });
    await log.rememberSigns(CHAT, [later, AGE_SAID]);
    expect(wordless(await log.recallSigns(CHAT, []))).toEqual(wordless([AGE_SAID, later]));
    expect(await log.recallSigns({ ...CHAT, id: '7302' }, [])).toEqual([]);
    expect(await log.recallSigns({ ...CHAT, account: 'max_demo' }, [])).toEqual([]);
  });

  it('leave out those whose message the page shows again', async () => {
    await log.rememberSigns(CHAT, [AGE_SAID, sign('m2')]);
    expect(wordless(await log.recallSigns(CHAT, ['m0', 'm1']))).toEqual(wordless([sign('m2')]));
  });

  it('are kept once, however often they are noted', async () => {
    await log.rememberSigns(CHAT, [sign('m1')]);
    await log.rememberSigns(CHAT, [sign('m1', { notedAt: NOW + DAY }), sign('m2')]);
    expect((await log.recallSigns(CHAT, [])).map(({ notedAt }) => notedAt)).toEqual([NOW, NOW]);
  });

  it('are bounded: the first and the latest of each', async () => {
    const many = Array.from({ length: 30 }, (_, n) => sign(`m${n}`, { notedAt: NOW + n }));
    await log.rememberSigns(CHAT, [...many, AGE_SAID]);
    const kept = (await log.recallSigns(CHAT, [])).map(({ notedAt }) => notedAt - NOW);
    expect(kept).toEqual([0, 0, 27, 28, 29]);
  });

  it('are forgotten after 90 days, each by itself', async () => {
    await log.rememberSigns(CHAT, [AGE_SAID, sign('m2', { notedAt: NOW + 10 * DAY })]);
    clock = NOW + 95 * DAY;
    expect(await log.recallSigns(CHAT, [])).toHaveLength(1);
    clock = NOW + 101 * DAY;
    expect(await log.recallSigns(CHAT, [])).toEqual([]);
    log.close();
    await openLog({ now: () => clock });
    expect(await withRaw((db) => db.count('memories'))).toBe(0);
  });

  it('go with their conversation, with everything, and when memory is switched off', async () => {
    const { key } = await log.save(flagged(messages(0, 3)));
    const { identity } = flagged([]);
    for (const forget of [() => log.remove(key), () => log.clear(), () => log.forgetSigns()]) {
      await log.rememberSigns(identity, [AGE_SAID]);
      expect(await log.recallSigns(identity, [])).toHaveLength(1);
      await forget();
      expect(await log.recallSigns(identity, [])).toEqual([]);
    }
  });
});
