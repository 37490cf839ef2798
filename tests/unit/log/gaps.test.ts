import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { Message } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, message, messages, NOW } from './samples.ts';

let log: Log;
const fresh = async (): Promise<void> => {
  freshDatabases();
  let clock = NOW;
  log = await openLog({ now: () => (clock += 1000) });
};
beforeEach(fresh);

/** The messages of one reading, with a gap above each of `gaps`. */
const reading = (numbers: readonly number[], ...gaps: readonly number[]): Message[] =>
  numbers.map((n) => (gaps.includes(n) ? message(n, { gapBefore: true }) : message(n)));
/** Ids of the messages below a gap, in the order that the log gives. */
const gapsOf = async (key: string): Promise<string[]> => {
  const { messages: all, gaps = [] } = await log.read(key);
  return gaps.map((index) => all[index]?.id ?? '');
};
const segments = () => withRaw((db) => db.count('segments'));

describe('gaps inside one reading', () => {
  it('come back exactly as they were, and every message in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 9 })), fc.nat(10), async (gaps, known) => {
        await fresh();
        // Some of them are in the log already, from a reading that had the same gaps.
        const all = reading(
          messages(0, 10).map((_, n) => n),
          ...gaps,
        );
        const first = all.slice(known);
        if (first.length > 0) await log.save(flagged(first));
        const { key } = await log.save(flagged(all));
        const { messages: read } = await log.read(key);
        expect(read).toEqual(messages(0, 10));
        expect(await gapsOf(key)).toEqual([...gaps].sort().map((n) => `m${n}`));
        log.close();
      }),
      { numRuns: 30 },
    );
  });

  it('do not turn the order around: what stood above a known message stays above it', async () => {
    const { key } = await log.save(flagged(messages(6, 9)));
    await log.save(flagged(reading([1, 2, 6, 7, 8], 6)));
    expect((await log.read(key)).messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm6', 'm7', 'm8']);
    expect(await gapsOf(key)).toEqual(['m6']);
  });

  it('close when what lay in between was read', async () => {
    const { key } = await log.save(flagged(reading([0, 1, 5, 6], 5)));
    await log.save(flagged(messages(0, 7)));
    expect(await gapsOf(key)).toEqual([]);
    expect((await log.read(key)).messages).toEqual(messages(0, 7));
  });

  it('become smaller when only a part of that was read', async () => {
    const { key } = await log.save(flagged(reading([0, 1, 5, 6], 5)));
    await log.save(flagged(reading([0, 1, 2, 5, 6], 5)));
    expect(await gapsOf(key)).toEqual(['m5']);
    expect((await log.list())[0]?.messages).toBe(5);
  });

  it('close, written once, when nothing lay in between', async () => {
    const { key } = await log.save(flagged(reading([0, 1, 5, 6], 5)));
    const before = await segments();
    await log.save(flagged(reading([0, 1, 5, 6], 5)));
    expect(await segments()).toBe(before);
    expect(await log.save(flagged(reading([0, 1, 5, 6])))).toEqual({ key, added: 0 });
    expect(await gapsOf(key)).toEqual([]);
    expect((await log.read(key)).messages).toEqual(reading([0, 1, 5, 6]));
    await log.save(flagged(reading([1, 5])));
    expect(await segments()).toBe(before + 1);
    expect((await log.list())[0]?.messages).toBe(4);
  });

  it('stay closed when another tab still has one there', async () => {
    const { key } = await log.save(flagged(messages(0, 4)));
    await log.save(flagged(reading([0, 1, 2, 3], 2)));
    expect(await gapsOf(key)).toEqual([]);
  });
});
