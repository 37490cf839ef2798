import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { NOW } from './samples.ts';

const DAY = 24 * 60 * 60 * 1000;
const CHAT = { site: 'tiktok', id: '7301', account: 'lea.demo' } as const;
const SAYABLE = ['warning', 'danger', 'secrecy', 'threat', 'pause-phone'];
const AGE_SAID = {
  about: 'age-said',
  by: 'self',
  strength: 'plain',
  age: 'minor',
  messageId: 'm1',
  notedAt: NOW,
} as const;
let log: Log;
let clock = NOW;

beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  log = await openLog({ now: () => clock });
});

describe('what was said in a chat', () => {
  it('is known at the next visit, for this conversation and account only', async () => {
    await log.rememberShown(CHAT, ['warning', 'secrecy']);
    await log.rememberShown(CHAT, ['pause-phone', 'secrecy']);
    expect(await log.recallShown(CHAT, SAYABLE)).toEqual(['warning', 'secrecy', 'pause-phone']);
    expect(await log.recallShown({ ...CHAT, id: '7302' }, SAYABLE)).toEqual([]);
    expect(await log.recallShown({ ...CHAT, account: 'max_demo' }, SAYABLE)).toEqual([]);
  });

  it('lies beside the signs and is never taken for one', async () => {
    await log.rememberSigns(CHAT, [AGE_SAID]);
    await log.rememberShown(CHAT, ['secrecy']);
    await log.rememberSigns(CHAT, [{ ...AGE_SAID, messageId: 'm2', notedAt: NOW + 1 }]);
    expect(await log.recallSigns(CHAT, [])).toHaveLength(2);
    expect(await log.recallShown(CHAT, SAYABLE)).toEqual(['secrecy']);
  });

  it('is not readable on the disk', async () => {
    await log.rememberShown(CHAT, ['danger', 'threat']);
    const stored = JSON.stringify(await withRaw((db) => db.getAll('memories')));
    expect(stored).not.toMatch(/danger|threat|7301|lea/);
  });

  it('is forgotten after 90 days, and with the signs', async () => {
    await log.rememberShown(CHAT, ['danger']);
    clock = NOW + 89 * DAY;
    expect(await log.recallShown(CHAT, SAYABLE)).toEqual(['danger']);
    clock = NOW + 91 * DAY;
    expect(await log.recallShown(CHAT, SAYABLE)).toEqual([]);
    await log.rememberShown(CHAT, ['danger']);
    await log.forgetSigns();
    expect(await log.recallShown(CHAT, SAYABLE)).toEqual([]);
  });
});
