import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';

/** A computer that has never seen Vigie. */
export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The database as anybody with the files sees it, whatever its version. */
export const openRaw = (): Promise<IDBPDatabase<unknown>> => openDB('vigie');

/** Does something to the raw records, as a broken disk or a curious sibling would. */
export async function withRaw<Value>(task: (db: IDBPDatabase<unknown>) => Promise<Value>): Promise<Value> {
  const db = await openRaw();
  try {
    return await task(db);
  } finally {
    db.close();
  }
}
