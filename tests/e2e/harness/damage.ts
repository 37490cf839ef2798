import type { Chromium } from './chromium.ts';
import { logPage } from './saved-log.ts';

/**
 * Runs in a page of the extension: changes one bit of the first sealed part of the conversation saved last, as a bad disk
 * would. Opens only a database that is there: opening one that is missing would make it, without its stores.
 */
export async function damageLatestIn(): Promise<boolean> {
  const known = await indexedDB.databases();
  if (!known.some(({ name, version = 0 }) => name === 'vigie' && version > 0)) return false;
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('vigie'));
  const transaction = db.transaction(['conversations', 'segments'], 'readwrite');
  const conversations = await settled(transaction.objectStore('conversations').getAll());
  const latest = conversations.sort((a, b) => b.lastSavedAt - a.lastSavedAt)[0];
  const segments = transaction.objectStore('segments');
  const part = await settled(segments.get([latest.id, 0]));
  const bytes = new Uint8Array(part.sealed.slice(0));
  bytes[9] = (bytes[9] ?? 0) ^ 1;
  await settled(segments.put({ ...part, sealed: bytes.buffer }));
  db.close();
  return true;
}

export async function damageLatest(browser: Chromium): Promise<void> {
  const page = await logPage(browser);
  const done = await page.evaluate(damageLatestIn);
  await page.close();
  if (!done) throw new Error('there is no log to damage');
}
