import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../utils/log/connection.ts';
import { type Log, openLog } from '../../../utils/log/index.ts';
import { loadKeys } from '../../../utils/log/keys.ts';
import { STEPS } from '../../../utils/log/migrations/index.ts';
import { seal } from '../../../utils/log/sealed/sealing.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';

interface Part {
  conversation: string;
  number: number;
  keyId: string;
  enc: ArrayBuffer;
  sealed: ArrayBuffer;
}

let log: Log;
let key = '';
let other = '';

beforeEach(async () => {
  freshDatabases();
  let clock = NOW;
  log = await openLog({ now: () => (clock += 1000) });
  ({ key } = await log.save(flagged(messages(0, 3))));
  await log.save(flagged(messages(0, 6)));
  await log.save(flagged(messages(0, 9)));
  ({ key: other } = await log.save(
    flagged(messages(0, 4), { identity: { id: 'other', peer: { name: 'Zoé' } } }),
  ));
});

async function change(store: string, number: number, how: (part: Part) => unknown): Promise<void> {
  await withRaw(async (db) => {
    const part: Part = await db.get(store, [key, number]);
    expect(part).toBeDefined();
    await db.delete(store, [key, number]);
    const changed = how(part);
    if (changed) await db.put(store, changed);
  });
}

function flip(buffer: ArrayBuffer, bit = 77): ArrayBuffer {
  const bytes = new Uint8Array(buffer.slice(0));
  const at = (bit >> 3) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  return bytes.buffer;
}

const ids = async (): Promise<string[]> => (await log.read(key)).messages.map(({ id }) => id);

describe('a damaged part', () => {
  it.each<[string, (part: Part) => unknown]>([
    ['a flipped bit', (part) => ({ ...part, sealed: flip(part.sealed) })],
    ['a flipped bit in the encapsulated key', (part) => ({ ...part, enc: flip(part.enc) })],
    ['cut short', (part) => ({ ...part, sealed: part.sealed.slice(0, 20) })],
    ['emptied', (part) => ({ ...part, sealed: new ArrayBuffer(0), enc: new ArrayBuffer(0) })],
    ['another type', (part) => ({ ...part, sealed: 'text', enc: 5 })],
    ['fields missing', ({ conversation, number }) => ({ conversation, number })],
    ['another key', (part) => ({ ...part, keyId: 'another' })],
    ['gone', () => undefined],
  ])('(%s) is set aside, counted, and takes no other with it', async (_name, how) => {
    await change('segments', 1, how);
    const read = await log.read(key);
    expect(read.damaged).toBe(1);
    expect(read.messages.map(({ id }) => id)).toEqual(['m0', 'm1', 'm2', 'm6', 'm7', 'm8']);
    expect((await log.read(other)).damaged).toBe(0);
    expect(await log.list()).toHaveLength(2);
  });

  it('does not open at another place', async () => {
    await withRaw(async (db) => {
      const part: Part = await db.get('segments', [key, 0]);
      await db.put('segments', { ...part, number: 1 });
      await db.put('segments', { ...part, conversation: other, number: 1 });
    });
    expect((await log.read(key)).damaged).toBe(1);
    const read = await log.read(other);
    expect(read.messages).toHaveLength(4);
    expect(read.damaged).toBe(1);
  });

  it('leaves the messages readable when the assessment is lost, at the level that is sure', async () => {
    await change('verdicts', 0, (part) => ({ ...part, sealed: flip(part.sealed) }));
    const read = await log.read(key);
    expect(read.messages).toHaveLength(9);
    expect(read.assessment).toMatchObject({ level: 'warning', signals: [], contributions: [] });
    expect(read.damaged).toBe(1);
    const entry = (await log.list()).find((one) => one.key === key);
    expect(entry).toMatchObject({ peerName: 'Max Demo', level: 'warning', damaged: 1 });
  });

  it('counts a part of a format that this program does not know', async () => {
    const keys = await loadKeys(await connect('vigie', STEPS).use());
    const known = flagged(messages(3, 6));
    for (const content of [{ ...known, format: 2, runs: [] }, { ...known, format: 1 }, null, 'text', []]) {
      const sealed = await seal(keys, { store: 'segments', conversation: key, number: 1 }, content);
      await change('segments', 1, (part) => ({ ...part, ...sealed }));
      expect((await log.read(key)).damaged).toBe(1);
    }
  });

  it('stays counted when its messages are kept again', async () => {
    await change('segments', 2, () => undefined);
    await withRaw((db) => db.delete('messageIds', [key, 2]));
    expect((await log.save(flagged(messages(0, 9)))).added).toBe(3);
    const read = await log.read(key);
    expect(read.messages).toHaveLength(9);
    expect(read.damaged).toBe(1);
  });

  it('never hides a conversation of which nothing opens', async () => {
    for (const number of [0, 1, 2])
      await change('segments', number, (part) => ({ ...part, enc: flip(part.enc) }));
    await change('verdicts', 0, (part) => ({ ...part, enc: flip(part.enc) }));
    const entry = (await log.list()).find((one) => one.key === key);
    expect(entry).toMatchObject({ peerName: '', level: 'warning', damaged: 4 });
    await expect(log.read(key)).rejects.toMatchObject({ code: 'damaged' });
    expect((await log.read(other)).messages).toHaveLength(4);
  });

  it('does not stop later messages from being kept', async () => {
    await change('segments', 2, (part) => ({ ...part, sealed: flip(part.sealed) }));
    expect(await log.save(flagged(messages(0, 11)))).toEqual({ key, added: 2 });
    expect(await ids()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm9', 'm10']);
  });

  it('keeps the messages of a lost part again if the page still shows them', async () => {
    await change('segments', 1, () => undefined);
    expect((await log.save(flagged(messages(0, 9)))).added).toBe(3);
    expect(await ids()).toEqual(messages(0, 9).map(({ id }) => id));
  });

  it('survives a lost or senseless record of the conversation', async () => {
    await withRaw((db) => db.delete('conversations', key));
    expect(await log.save(flagged(messages(0, 10)))).toEqual({ key, added: 1 });
    expect(await ids()).toEqual(messages(0, 10).map(({ id }) => id));
    await withRaw((db) => db.put('conversations', { id: key, lastSavedAt: 5 }));
    expect(await log.save(flagged(messages(0, 11)))).toEqual({ key, added: 1 });
    expect(await ids()).toEqual(messages(0, 11).map(({ id }) => id));
    expect(await log.list()).toHaveLength(2);
  });
});
