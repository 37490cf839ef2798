import { browser } from '../browser/index.ts';
import type { UnlockedKey } from '../model/index.ts';

const KEY = 'unlockedKey';
/** Apart from the key: a use writes nothing but the time, so it can't bring back a key that was just forgotten elsewhere. */
const UNTIL = 'unlockedUntil';
/** Unused for so long, the log locks itself. */
const LOCKS_AFTER_MS = 10 * 60_000;

/** In `storage.session`: memory that only the extension's own pages and worker see; gone when the browser closes. */
interface Kept {
  readonly keyId: string;
  /** Base64: this storage takes JSON only. */
  readonly pkcs8: string;
}

async function kept(now: number): Promise<Kept | null> {
  const { [KEY]: key, [UNTIL]: until = 0 } = (await browser.storage.session.get([KEY, UNTIL])) as {
    [KEY]?: Kept;
    [UNTIL]?: number;
  };
  if (!key) return null;
  // A clock that was set back does not keep it open.
  if (now < until && until - now <= LOCKS_AFTER_MS) return key;
  await keepUnlocked(null);
  return null;
}

/** Keeps the log unlocked until it was not used for a while, or forgets the key now (null). */
export async function keepUnlocked(key: UnlockedKey | null, now = Date.now()): Promise<void> {
  if (!key) return browser.storage.session.remove([KEY, UNTIL]);
  const value: Kept = { keyId: key.keyId, pkcs8: btoa(String.fromCharCode(...key.pkcs8)) };
  await browser.storage.session.set({ [KEY]: value, [UNTIL]: now + LOCKS_AFTER_MS });
}

/** The key, while the log is unlocked. To use it puts the locking off. */
export async function unlockedKey(now = Date.now()): Promise<UnlockedKey | null> {
  const found = await kept(now);
  if (!found) return null;
  await browser.storage.session.set({ [UNTIL]: now + LOCKS_AFTER_MS });
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
