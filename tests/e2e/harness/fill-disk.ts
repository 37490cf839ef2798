/** Runs in a page of the extension: leaves no room for anything else, down to a kilobyte. */
export async function fillDisk(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  /** Rejects, and resolves to false, for the same reason: Firefox throws at once where not even a beginning has room. */
  const added = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = db.transaction('bytes', 'readwrite');
      writing.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  for (let size = 32_768; size >= 1024; size /= 2) {
    while (await added(size).catch(() => false));
  }
  db.close();
}

/** Runs there too: makes room again. */
export const freeDisk = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('filler');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
