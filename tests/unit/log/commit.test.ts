import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../utils/log/connection.ts';
import { loadKeys } from '../../../utils/log/keys.ts';
import { STEPS } from '../../../utils/log/migrations/index.ts';
import { commit } from '../../../utils/log/repository/commit.ts';
import { prepare, type Write } from '../../../utils/log/repository/prepare.ts';
import { clear, remove } from '../../../utils/log/repository/remove.ts';
import type { LogDatabase } from '../../../utils/log/schema.ts';
import { freshDatabases } from './database.ts';
import { flagged, messages, NOW } from './samples.ts';

let db: LogDatabase;

beforeEach(async () => {
  freshDatabases();
  db = await connect('vigie', STEPS).use();
});

/** What a save of the messages 0 to `count` would write now. */
async function prepared(count: number, from = 0): Promise<{ keyId: string; write: Write }> {
  const keys = await loadKeys(db);
  const { write } = await prepare(db, keys, flagged(messages(from, count)), NOW);
  if (!write) throw new Error('nothing to write');
  return { keyId: keys.keyId, write };
}

const counts = (): Promise<number[]> =>
  Promise.all(
    (['conversations', 'segments', 'verdicts', 'messageIds'] as const).map((store) => db.count(store)),
  );

describe('what was prepared is not written', () => {
  it('when another writer came first', async () => {
    const [one, two] = [await prepared(3), await prepared(5)];
    expect(await commit(db, one.keyId, one.write)).toBe(true);
    const after = await counts();
    expect(await commit(db, two.keyId, two.write)).toBe(false);
    expect(await counts()).toEqual(after);
  });

  it('when the conversation was deleted, or deleted and made anew', async () => {
    const first = await prepared(3);
    await commit(db, first.keyId, first.write);
    const later = await prepared(5);
    await remove(db, [first.write.conversation.id], NOW);
    expect(await commit(db, later.keyId, later.write)).toBe(false);
    const anew = await prepared(6, 3);
    await commit(db, anew.keyId, anew.write);
    expect(await commit(db, later.keyId, later.write)).toBe(false);
  });

  it('when the keys were replaced: nobody could open it', async () => {
    const { keyId, write } = await prepared(3);
    await clear(db);
    expect(await commit(db, keyId, write)).toBe(false);
    await loadKeys(db);
    expect(await commit(db, keyId, write)).toBe(false);
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });
});
