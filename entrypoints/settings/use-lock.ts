import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LockSectionProps } from '../../components/lock/lock-section.tsx';
import type { Protection } from '../../utils/model/index.ts';
import { keepUnlocked } from '../../utils/settings/index.ts';
import { unlockLog } from '../lock/unlock-log.ts';
import { withLog } from './with-log.ts';

/** The passphrase of the log, as the settings page shows it. */
export function useLock(): LockSectionProps {
  const [protection, setProtection] = useState<Protection | null>(null);
  const look = useCallback(
    () =>
      withLog((log) => log.protection()).then(setProtection, () => {
        setProtection(null);
      }),
    [],
  );
  useEffect(() => {
    void look();
  }, [look]);
  return {
    protection,
    onProtect: async (passphrase) => {
      await keepUnlocked(await withLog((log) => log.protect(passphrase)));
      await look();
    },
    onUnlock: async (passphrase) => {
      const outcome = await unlockLog(passphrase);
      await look();
      return outcome;
    },
    onLock: async () => {
      await keepUnlocked(null);
      await look();
    },
    onUnprotect: async () => {
      await withLog((log) => log.unprotect());
      await keepUnlocked(null);
      await look();
    },
  };
}
