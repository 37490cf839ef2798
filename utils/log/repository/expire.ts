import type { LogDatabase } from '../schema.ts';
import { remove } from './remove.ts';

const olderThan = (before: number): IDBKeyRange => IDBKeyRange.upperBound(before, true);

/** How many conversations were last added to before `before`. Works while the log is locked. */
export const countOlder = (db: LogDatabase, before: number): Promise<number> =>
  db.countFromIndex('conversations', 'by-last-saved', olderThan(before));

/**
 * Deletes them as the user would: a page that still shows their messages does not bring them back. Gives how many.
 * Works while the log is locked.
 */
export async function expire(db: LogDatabase, before: number, now: number): Promise<number> {
  const keys = await db.getAllKeysFromIndex('conversations', 'by-last-saved', olderThan(before));
  let removed = 0;
  for (const key of keys) {
    // One that goes on in the meantime is not old any more.
    const record = await db.get('conversations', key);
    if (!record || record.lastSavedAt >= before) continue;
    await remove(db, key, now);
    removed += 1;
  }
  return removed;
}
