import { browser } from '../browser/index.ts';

const KEY = 'wrongTries';
const FREE_TRIES = 4;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Kept on the disk, so that closing the browser is no way round the waiting. */
interface Tries {
  readonly count: number;
  readonly at: number;
}

/** How long to wait after so many wrong passphrases in a row, ms: none at first, then twice as long each time. */
export const waitAfter = (count: number): number =>
  count <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_TRIES - 1));

async function tries(): Promise<Tries> {
  const found = (await browser.storage.local.get(KEY))[KEY] as Partial<Tries> | undefined;
  return { count: Number(found?.count) || 0, at: Number(found?.at) || 0 };
}

/** How long until the next passphrase may be tried, ms. A clock that was set back starts the waiting anew, never longer. */
export async function waitLeft(now = Date.now()): Promise<number> {
  const { count, at } = await tries();
  const wait = waitAfter(count);
  return Math.min(wait, Math.max(0, at + wait - now));
}

/** Counts a wrong passphrase, or forgets all of them after the right one. */
export async function noteTry(right: boolean, now = Date.now()): Promise<void> {
  if (right) return browser.storage.local.remove(KEY);
  const { count } = await tries();
  await browser.storage.local.set({ [KEY]: { count: count + 1, at: now } satisfies Tries });
}
