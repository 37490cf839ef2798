/**
 * Runs inside the extension: how many records a store of the log's database holds. Opens only what is there: opening a
 * database that is missing would make it, without its stores.
 */
export async function countRecords(store: string): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'vigie' && version > 0)) return 0;
  return new Promise((resolve) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (count: number): void => {
        db.close();
        resolve(count);
      };
      if (!db.objectStoreNames.contains(store)) return done(0);
      const counting = db.transaction(store).objectStore(store).count();
      counting.onsuccess = () => done(counting.result);
      counting.onerror = () => done(0);
    };
  });
}
