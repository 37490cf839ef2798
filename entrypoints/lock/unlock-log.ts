import type { Unlocking } from '../../components/lock/unlock-form.tsx';
import { openLog } from '../../utils/log/index.ts';
import { keepUnlocked, noteTry, waitLeft } from '../../utils/settings/index.ts';

/** Tries a passphrase; the right one keeps the log unlocked, wrong ones make the next try wait. */
export async function unlockLog(passphrase: string): Promise<Unlocking> {
  const wait = await waitLeft();
  if (wait > 0) return wait;
  const log = await openLog();
  try {
    const key = await log.unlock(passphrase);
    await noteTry(key !== null);
    if (key) await keepUnlocked(key);
    return key ? 'open' : 'wrong';
  } finally {
    log.close();
  }
}
