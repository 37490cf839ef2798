import { browser } from '../browser/index.ts';
import type { UnlockedKey } from '../model/index.ts';

const KEY = 'unlockedKey';
/** Unused for so long, the log locks itself. */
const LOCKS_AFTER_MS = 10 * 60_000;

/** In `storage.session`: memory that only the extension's own pages and worker see; gone when the browser closes. */
interface Kept {
  readonly keyId: string;
  /** Base64: this storage takes JSON only. */
  readonly pkcs8: string;
  readonly until: number;
}

async function kept(now: number): Promise<Kept | null> {
  const found = (await browser.storage.session.get(KEY))[KEY] as Kept | undefined;
  if (!found) return null;
  // A clock that was set back does not keep it open.
  if (now < found.until && found.until - now <= LOCKS_AFTER_MS) return found;
  await browser.storage.session.remove(KEY);
  return null;
}

const keep = (value: Omit<Kept, 'until'>, now: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { ...value, until: now + LOCKS_AFTER_MS } satisfies Kept });

/** Keeps the log unlocked until it was not used for a while, or forgets the key now (null). */
export async function keepUnlocked(key: UnlockedKey | null, now = Date.now()): Promise<void> {
  if (!key) return browser.storage.session.remove(KEY);
  await keep({ keyId: key.keyId, pkcs8: btoa(String.fromCharCode(...key.pkcs8)) }, now);
}

/** The key, while the log is unlocked. To use it puts the locking off. */
export async function unlockedKey(now = Date.now()): Promise<UnlockedKey | null> {
  const found = await kept(now);
  if (!found) return null;
  await keep({ keyId: found.keyId, pkcs8: found.pkcs8 }, now);
  return { keyId: found.keyId, pkcs8: Uint8Array.from(atob(found.pkcs8), (char) => char.charCodeAt(0)) };
}

/** Locks the log if its time is over; to look puts nothing off. */
export const lockIfUnused = async (now = Date.now()): Promise<void> => void (await kept(now));

/** Calls back when the log is locked, here or elsewhere. Returns the way to stop. */
export function watchLocking(onLocked: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY] && changes[KEY].newValue === undefined) onLocked();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
