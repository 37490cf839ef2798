import { completed } from '../completed.ts';
import type { LogDatabase } from '../schema.ts';
import { partsOf } from './ranges.ts';

/** Deletes one conversation with all its parts, in one transaction. */
export async function remove(db: LogDatabase, key: string): Promise<void> {
  const transaction = db.transaction(['conversations', 'segments', 'verdicts', 'messageIds'], 'readwrite', {
    durability: 'strict',
  });
  await completed(transaction, [
    transaction.objectStore('conversations').delete(key),
    transaction.objectStore('segments').delete(partsOf(key)),
    transaction.objectStore('verdicts').delete(partsOf(key)),
    transaction.objectStore('messageIds').delete(partsOf(key)),
  ]);
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
