/** Runs in a page of the extension: makes the conversation that was saved first so many days older. */
export async function ageEarliest(days: number): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('vigie'));
  const store = db.transaction('conversations', 'readwrite').objectStore('conversations');
  const all = await settled(store.getAll());
  const earliest = all.sort((a, b) => a.lastSavedAt - b.lastSavedAt)[0];
  await settled(store.put({ ...earliest, lastSavedAt: earliest.lastSavedAt - days * 24 * 60 * 60 * 1000 }));
  db.close();
}
