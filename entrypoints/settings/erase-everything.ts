import { openLog } from '../../utils/log/index.ts';
import { tellLogChanged } from '../../utils/messaging/client/index.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/index.ts';
import { keepUnlocked, noteTry, saveSettings } from '../../utils/settings/index.ts';

/** As after a fresh install. The consent goes first: an open chat must not be saved again while its log is emptied. */
export async function eraseEverything(): Promise<void> {
  await saveSettings(DEFAULT_SETTINGS);
  const log = await openLog();
  try {
    await log.clear();
    // A new log has new keys and no passphrase.
    await keepUnlocked(null);
    await noteTry(true);
  } finally {
    log.close();
  }
  void tellLogChanged();
}
