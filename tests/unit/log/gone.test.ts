import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { assessment, flagged, message, messages, NOW } from './samples.ts';

let log: Log;
beforeEach(async () => {
  freshDatabases();
  let clock = NOW;
  log = await openLog({ now: () => (clock += 1000) });
});

const GONE_AT = NOW + 5000;
const goneIn = async (key: string) =>
  (await log.read(key)).messages.flatMap(({ id, goneAt }) => (goneAt === undefined ? [] : [[id, goneAt]]));
const withGone = (...gone: readonly number[]) =>
  messages(0, 4).map((one, n) => (gone.includes(n) ? { ...one, goneAt: GONE_AT } : one));
const segments = () => withRaw((db) => db.count('segments'));

describe('a message that the page no longer shows', () => {
  it('stays, and is said to be gone, without any new message', async () => {
    const { key } = await log.save(flagged(messages(0, 4)));
    expect(await log.save(flagged(withGone(1, 2)))).toEqual({ key, added: 0 });
    expect(await goneIn(key)).toEqual([
      ['m1', GONE_AT],
      ['m2', GONE_AT],
    ]);
    expect((await log.read(key)).messages).toHaveLength(4);
    expect((await log.list())[0]?.messages).toBe(4);
  });

  it('is noted once, however often it is saved', async () => {
    await log.save(flagged(messages(0, 4)));
    await log.save(flagged(withGone(1)));
    const after = await segments();
    await log.save(flagged(withGone(1)));
    await log.save(flagged(withGone(1)));
    expect(await segments()).toBe(after);
  });

  it('is noted when the chat comes into the log later', async () => {
    const { key } = await log.save(flagged(withGone(3)));
    expect(await goneIn(key)).toEqual([['m3', GONE_AT]]);
  });

  it('is noted below a warning too: later parts of a kept chat belong to it', async () => {
    const { key } = await log.save(flagged(messages(0, 4)));
    const calm = assessment({ level: 'none', signals: [], contributions: [], warnedAt: null });
    await log.save(flagged(withGone(0), { assessment: calm }));
    expect(await goneIn(key)).toEqual([['m0', GONE_AT]]);
  });

  it('is no longer gone once the page shows it again, in that tab or at a later visit', async () => {
    const { key } = await log.save(flagged(messages(0, 4)));
    await log.save(flagged(withGone(1, 2)));
    await log.save(flagged(withGone(2)));
    expect(await goneIn(key)).toEqual([['m2', GONE_AT]]);
    const later = messages(0, 4).map((one) => ({ ...one, readAt: GONE_AT + 60_000 }));
    await log.save(flagged(later));
    expect(await goneIn(key)).toEqual([]);
  });

  it('stays gone when another tab still holds an old copy', async () => {
    const { key } = await log.save(flagged(messages(0, 4)));
    await log.save(flagged(withGone(1)));
    const otherTab = messages(0, 5).map((one) => ({ ...one, readAt: NOW + 4000 }));
    await log.save(flagged(otherTab));
    expect(await goneIn(key)).toEqual([['m1', GONE_AT]]);
    const before = await segments();
    await log.save(flagged(otherTab));
    expect(await segments()).toBe(before);
  });

  it('leaves no time and no word of it outside the seal', async () => {
    await log.save(flagged(messages(0, 4)));
    await log.save(flagged(withGone(1)));
    const stored = await withRaw((db) => db.getAll('messageIds'));
    // With its quotation marks: two letters alone stand in hashes by chance.
    expect(JSON.stringify(stored)).not.toContain('"m1"');
    expect(JSON.stringify(stored)).not.toContain(String(GONE_AT));
  });
});

describe('gaps', () => {
  it('are where no page showed two messages next to each other', async () => {
    const { key } = await log.save(flagged(messages(0, 3)));
    await log.save(flagged(messages(6, 8)));
    expect((await log.read(key)).gaps).toEqual([3]);
    await log.save(flagged(messages(2, 7)));
    expect((await log.read(key)).gaps).toBeUndefined();
  });

  it('are there where a damaged part is missing', async () => {
    const { key } = await log.save(flagged(messages(0, 2)));
    await log.save(flagged(messages(0, 4)));
    await log.save(flagged(messages(0, 6)));
    await withRaw((db) => db.delete('segments', [key, 1]));
    expect((await log.read(key)).gaps).toEqual([2]);
  });

  it('are none in one reading', async () => {
    const { key } = await log.save(flagged([message(1), message(2)]));
    expect((await log.read(key)).gaps).toBeUndefined();
  });
});
