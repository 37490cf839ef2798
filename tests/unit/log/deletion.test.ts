import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { Message } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { assessment, flagged, message, messages, NOW } from './samples.ts';

let log: Log;
let clock = NOW;

beforeEach(async () => {
  freshDatabases();
  clock = NOW + 1000;
  log = await openLog({ now: () => clock });
});

/** Signs in the messages with these numbers (positions in the list). */
const signsIn = (...places: number[]) =>
  assessment({
    level: 'danger',
    warnedAt: places[0] ?? null,
    signals: places.map((place) => ({ rule: 'r', tactic: 'threat', message: place, start: 0, end: 3 })),
    contributions: [{ reason: 'threat', points: 40, floor: 'danger', messages: places }],
  });

/** As a page that was loaded anew reads them. */
const readAgain = (list: readonly Message[]): Message[] => list.map((one) => ({ ...one, readAt: clock }));

async function deleted(): Promise<string> {
  const { key } = await log.save(flagged(messages(0, 5), { assessment: signsIn(0) }));
  await log.remove(key);
  clock += 1000;
  return key;
}
const DELETED = { code: 'deleted' };

describe('a deleted conversation', () => {
  it('does not come back while the page still shows it, nor with a message that brings no sign', async () => {
    await deleted();
    const still = { assessment: signsIn(0) };
    await expect(log.save(flagged(messages(0, 5), still))).rejects.toMatchObject(DELETED);
    const next = message(5, { readAt: clock });
    await expect(log.save(flagged([...messages(0, 5), next], still))).rejects.toMatchObject(DELETED);
    expect(await log.list()).toEqual([]);
  });

  it('does not come back when the page is loaded anew', async () => {
    await deleted();
    await expect(
      log.save(flagged(readAgain(messages(0, 5)), { assessment: signsIn(0) })),
    ).rejects.toMatchObject(DELETED);
  });

  it('is kept again from a later message with a sign of its own, without what was deleted', async () => {
    const key = await deleted();
    const later = [message(5, { readAt: clock }), message(6, { readAt: clock })];
    const again = flagged([...messages(0, 5), ...later], { assessment: signsIn(0, 6) });
    expect(await log.save(again)).toEqual({ key, added: 2 });
    expect(await log.save(again)).toEqual({ key, added: 0 });
    const read = await log.read(key);
    expect(read.messages.map(({ id }) => id)).toEqual(['m5', 'm6']);
    expect(read.assessment).toMatchObject({
      level: 'danger',
      warnedAt: 1,
      signals: [{ message: 1 }],
      contributions: [{ reason: 'threat', messages: [1] }],
    });
    // From here on its later messages belong to it, whatever they are.
    const calm = message(7, { readAt: clock });
    const goesOn = flagged([...messages(0, 5), ...later, calm], { assessment: signsIn(0, 6) });
    expect(await log.save(goesOn)).toEqual({ key, added: 1 });
    expect((await log.read(key)).messages).toHaveLength(3);
  });

  it('stays deleted after it was deleted a second time', async () => {
    const key = await deleted();
    const later = message(5, { readAt: clock });
    await log.save(flagged([...messages(0, 5), later], { assessment: signsIn(0, 5) }));
    clock += 1000;
    await log.remove(key);
    clock += 1000;
    const shown = readAgain([...messages(0, 5), later]);
    await expect(log.save(flagged(shown, { assessment: signsIn(0, 5) }))).rejects.toMatchObject(DELETED);
  });

  it('takes no other with it', async () => {
    await deleted();
    const other = flagged(messages(0, 5), { identity: { id: 'other' }, assessment: signsIn(0) });
    expect((await log.save(other)).added).toBe(5);
  });
});

describe('what remembers a deletion', () => {
  it('holds hashes and a time only', async () => {
    const key = await deleted();
    const [record] = await withRaw((db) => db.getAll('deletions'));
    expect(record).toEqual({ id: key, deletedAt: NOW + 1000, ids: expect.any(Array) });
    expect(record.ids).toHaveLength(5);
    for (const id of record.ids) expect(id).toMatch(/^[\w-]{22}$/);
  });

  it('is not made for what was never there', async () => {
    await log.remove('no such key');
    expect(await withRaw((db) => db.count('deletions'))).toBe(0);
  });

  it('goes with "delete everything"', async () => {
    await deleted();
    await log.clear();
    expect(await withRaw((db) => db.count('deletions'))).toBe(0);
  });
});
