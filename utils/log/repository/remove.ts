import { completed } from '../completed.ts';
import type { LogDatabase } from '../schema.ts';
import { joinsOf } from './joins.ts';
import { partsOf } from './ranges.ts';

/**
 * Deletes these records with all their parts, in one transaction. Which messages they had stays, as keyed hashes:
 * a page that still shows them must not bring them back.
 */
export async function remove(db: LogDatabase, keys: readonly string[], now: number): Promise<void> {
  const transaction = db.transaction(
    ['conversations', 'segments', 'verdicts', 'messageIds', 'deletions', 'memories'],
    'readwrite',
    { durability: 'strict' },
  );
  const deletions = transaction.objectStore('deletions');
  const requests = keys.flatMap((key) => {
    const reading = Promise.all([
      transaction.objectStore('conversations').getKey(key),
      transaction.objectStore('messageIds').getAll(partsOf(key)),
      deletions.get(key),
    ]);
    const remembering = reading.then(([record, parts, earlier]) => {
      if (record === undefined && parts.length === 0) return undefined;
      const ids = new Set([...(earlier?.ids ?? []), ...parts.flatMap((part) => part.ids)]);
      return deletions.put({ id: key, deletedAt: now, ids: [...ids] });
    });
    return [
      remembering,
      transaction.objectStore('conversations').delete(key),
      transaction.objectStore('segments').delete(partsOf(key)),
      transaction.objectStore('verdicts').delete(partsOf(key)),
      transaction.objectStore('messageIds').delete(partsOf(key)),
      transaction.objectStore('memories').delete(key),
    ];
  });
  await completed(transaction, requests);
}

/** Deletes the conversation that is shown under this key, or under which it is shown: all of its records. */
export async function removeChat(db: LogDatabase, key: string, now: number): Promise<void> {
  const joins = await joinsOf(db);
  await remove(db, joins.allOf(joins.shownAs(key)), now);
}

/** Deletes everything. The keys go too, so that what the files still hold until they compact opens no more easily. */
export async function clear(db: LogDatabase): Promise<void> {
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await completed(
    transaction,
    stores.map((store) => transaction.objectStore(store).clear()),
  );
}
