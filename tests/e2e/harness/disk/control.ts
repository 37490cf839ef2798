/**
 * Sentences that are written unsealed, so that the search is known to find what lies there. The second one's beginning is the first
 * one's: packed, it lies in the file in pieces.
 */
export const CONTROL = {
  database: ['le phare sur la colline est tout rouge', 'le phare sur la colline est presque vert'],
  settings: ['une barque attend au petit port', 'une barque attend au grand port'],
} as const;

interface ControlScope {
  readonly chrome?: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
  readonly browser?: ControlScope['chrome'];
}

/** Runs in a page of the extension: writes them into the log's own database and into the settings' storage. */
export async function plantControl({ database, settings }: typeof CONTROL): Promise<void> {
  const { chrome, browser } = globalThis as unknown as ControlScope;
  await (browser ?? chrome)?.storage.local.set({ control: settings });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('acquaintances', 'readwrite');
      writing.objectStore('acquaintances').put({ id: 'control', until: Date.now() + 1e9, database });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/**
 * Runs in a page of the extension: writes so much (8 MB, in parts small enough for the table) that the browser closes its journal, which it
 * writes as it comes, and packs everything into tables.
 */
export async function fillDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('acquaintances', 'readwrite');
      for (let part = 0; part < 200; part += 1) {
        const bytes = crypto.getRandomValues(new Uint8Array(40_000));
        writing.objectStore('acquaintances').put({ id: `filler ${part}`, until: Date.now() + 1e9, bytes });
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
