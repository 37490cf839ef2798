import { browser } from '../../utils/browser/index.ts';
import type { Log } from '../../utils/log/index.ts';
import { tellLogChanged } from '../../utils/messaging/client/index.ts';
import type { Settings } from '../../utils/model/index.ts';
import { keptSince, loadSettings, watchSettings } from '../../utils/settings/index.ts';
import { useLog } from './log.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface RetentionDeps {
  /** This computer's clock, in ms since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly loadSettings: () => Promise<Pick<Settings, 'retention'>>;
  readonly openLog: () => Promise<Pick<Log, 'expire'>>;
  /** Something was deleted. */
  readonly onDeleted: () => void;
}

/** Deletes from the log what is older than the user wants to keep. */
export function createRetention({ now, loadSettings, openLog, onDeleted }: RetentionDeps) {
  let applied: number | null = null;

  async function apply(): Promise<void> {
    applied = now();
    try {
      const { retention } = await loadSettings();
      const before = keptSince(retention, applied);
      if (before !== null && (await (await openLog()).expire(before)) > 0) onDeleted();
    } catch (error) {
      // Tried again at the next occasion; what can't be deleted is still shown in the log.
      applied = null;
      console.warn('retention:', error instanceof Error ? error.message : 'failed');
    }
  }

  return {
    apply,
    /** At any occasion: does it once a day. */
    async applyDaily(): Promise<void> {
      const at = now();
      // A clock that was set back is no reason to wait for years.
      if (applied !== null && at >= applied && at - applied < DAY_MS) return;
      await apply();
    },
  };
}

/**
 * At each start of the worker (browsers stop it whenever it idles, and start it with the browser and with every open
 * chat), when the choice changes, and daily while chats keep it awake. No alarm, so no permission for one.
 */
export function followRetention(): void {
  const retention = createRetention({
    now: Date.now,
    loadSettings,
    openLog: useLog,
    onDeleted: () => void tellLogChanged(),
  });
  // The listener alone makes the browser start the worker when it starts itself.
  browser.runtime.onStartup.addListener(() => void retention.applyDaily());
  browser.runtime.onMessage.addListener(() => {
    void retention.applyDaily();
  });
  let chosen: Settings['retention'] | undefined;
  watchSettings((settings) => {
    if (settings.retention !== chosen) void retention.apply();
    chosen = settings.retention;
  });
  void retention.applyDaily();
}
