import type { LogDatabase } from '../schema.ts';
import { joinsOf } from './joins.ts';
import { remove } from './remove.ts';

const olderThan = (before: number): IDBKeyRange => IDBKeyRange.upperBound(before, true);

/** Those that are old, with all their records. */
async function older(db: LogDatabase, before: number): Promise<(readonly string[])[]> {
  const joins = await joinsOf(db);
  const old = new Set(await db.getAllKeysFromIndex('conversations', 'by-last-saved', olderThan(before)));
  return [...old]
    .filter((key) => !joins.hidden.has(key))
    .map(joins.allOf)
    .filter((records) => records.every((key) => old.has(key)));
}

/** How many conversations were last added to before `before`. Works while the log is locked. */
export const countOlder = async (db: LogDatabase, before: number): Promise<number> =>
  (await older(db, before)).length;

/**
 * Deletes them as the user would: a page that still shows their messages does not bring them back. Gives how many.
 * Works while the log is locked.
 */
export async function expire(db: LogDatabase, before: number, now: number): Promise<number> {
  let removed = 0;
  for (const keys of await older(db, before)) {
    // One that goes on in the meantime is not old any more.
    const records = await Promise.all(keys.map((key) => db.get('conversations', key)));
    if (!records[0] || records.some((record) => record && record.lastSavedAt >= before)) continue;
    await remove(db, keys, now);
    removed += 1;
  }
  return removed;
}
