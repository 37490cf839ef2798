/** Runs inside the extension: forgets which cards were shown, and nothing else. Opens only what is there. */
export async function forgetShown(): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'vigie' && version > 0)) return;
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (): void => {
        db.close();
        resolve();
      };
      if (!db.objectStoreNames.contains('memories')) return done();
      const transaction = db.transaction('memories', 'readwrite');
      const going = transaction.objectStore('memories').openCursor();
      going.onsuccess = () => {
        const cursor = going.result;
        if (!cursor) return;
        const record = cursor.value as { signs: { message: string }[] };
        // A sign has a message; what was shown has none.
        cursor.update({ ...record, signs: record.signs.filter(({ message }) => message !== '') });
        cursor.continue();
      };
      transaction.oncomplete = done;
      transaction.onabort = done;
    };
  });
}
