/** Runs inside the extension: how many things it remembers to have said, in all chats. Opens only what is there. */
export async function countShown(): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'vigie' && version > 0)) return 0;
  return new Promise((resolve) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('memories').objectStore('memories').getAll();
      reading.onsuccess = () => {
        db.close();
        const records = reading.result as { signs: { message: string }[] }[];
        // A sign has a message; what was shown has none.
        resolve(records.flatMap(({ signs }) => signs).filter(({ message }) => message === '').length);
      };
    };
  });
}
