import type { Chromium } from './chromium.ts';

/** What goes wrong in the running worker's database: nothing opens, or no write has room. */
export type Fault = 'no-database' | 'disk-full';

interface FaultyScope {
  healed?: () => void;
}

/** Makes the worker's IndexedDB throw until `healDatabase`, or until the worker is stopped. */
export async function breakDatabase(browser: Chromium, fault: Fault): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((wanted) => {
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const closed = (): never => {
      throw new DOMException('not allowed', 'InvalidStateError');
    };
    const { add, put } = IDBObjectStore.prototype;
    const { transaction } = IDBDatabase.prototype;
    if (wanted === 'disk-full') Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    else Object.assign(IDBDatabase.prototype, { transaction: closed });
    (globalThis as FaultyScope).healed = () => {
      Object.assign(IDBObjectStore.prototype, { add, put });
      Object.assign(IDBDatabase.prototype, { transaction });
    };
  }, fault);
}

export async function healDatabase(browser: Chromium): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => (globalThis as FaultyScope).healed?.());
}
