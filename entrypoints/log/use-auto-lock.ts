import { useEffect, useRef } from 'preact/hooks';
import { unlockedUntil } from '../../utils/settings/index.ts';

/** Calls back once the log, unlocked at some time, has locked itself. */
export function useAutoLock(onLocked: () => void): void {
  const locked = useRef(onLocked);
  locked.current = onLocked;
  useEffect(() => {
    let timer = 0;
    let wasOpen = false;
    const look = async () => {
      const until = await unlockedUntil();
      if (until === null && wasOpen) locked.current();
      wasOpen = until !== null;
      // Using the log puts the locking off: look again by then, and now and then for a lock by hand.
      timer = window.setTimeout(look, Math.min(5_000, until === null ? 5_000 : until - Date.now() + 50));
    };
    void look();
    return () => window.clearTimeout(timer);
  }, []);
}
