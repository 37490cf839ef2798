import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { ArchiveSource, FlaggedConversation } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, message, messages, NOW } from './samples.ts';

const SOURCE: ArchiveSource = {
  format: 'snapchat',
  fileName: 'mydata-demo.zip',
  sha256: 'ab'.repeat(32),
  entry: 'json/chat_history.json',
};
const archived = (readAt = NOW): FlaggedConversation =>
  flagged(
    messages(0, 4).map((one) => ({ ...one, readAt })),
    {
      pageUrl: '',
      source: SOURCE,
      identity: { site: 'snapchat', id: 'archive:abababab:max_demo' },
    },
  );

let log: Log;
let clock = NOW;
beforeEach(async () => {
  freshDatabases();
  clock = NOW + 1000;
  log = await openLog({ now: () => clock });
});

describe('a conversation out of an archive', () => {
  it('is listed and read back with the file that it came from', async () => {
    const { key } = await log.save(archived());
    expect((await log.list())[0]).toMatchObject({ source: SOURCE, messages: 4 });
    const record = await log.read(key);
    expect(record.source).toEqual(SOURCE);
    expect(record.identity.site).toBe('snapchat');
    expect(record.damaged).toBe(0);
  });

  it('is kept once, however often its file is read', async () => {
    const first = await log.save(archived());
    expect(first.added).toBe(4);
    expect(await log.save(archived(NOW + 60_000))).toEqual({ key: first.key, added: 0 });
    expect(await log.list()).toHaveLength(1);
    await withRaw(async (db) => {
      expect(await db.count('segments')).toBe(1);
      expect(await db.count('verdicts')).toBe(1);
    });
  });

  it('comes back after a deletion: it is saved only when the user asks for it', async () => {
    const { key } = await log.save(archived());
    await log.remove(key);
    clock += 1000;
    expect(await log.save(archived())).toEqual({ key, added: 4 });
    expect((await log.read(key)).messages).toHaveLength(4);
  });

  it('stays a record of its own beside what was read live', async () => {
    await log.save(flagged([message(0)]));
    await log.save(archived());
    const sources = (await log.list()).map(({ source }) => source?.fileName);
    expect(sources).toHaveLength(2);
    expect(sources).toContain(undefined);
    expect(sources).toContain(SOURCE.fileName);
  });
});
