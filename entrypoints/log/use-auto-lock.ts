import { useEffect, useRef } from 'preact/hooks';
import { lockIfUnused, watchLocking } from '../../utils/settings/index.ts';

/** How often an open page looks whether the log was unused for too long, ms. */
const EVERY_MS = 15_000;

/** Calls back when the log is locked: by hand on any page, or because nobody used it. */
export function useAutoLock(onLocked: () => void): void {
  const locked = useRef(onLocked);
  locked.current = onLocked;
  useEffect(() => {
    const stop = watchLocking(() => locked.current());
    const timer = window.setInterval(() => void lockIfUnused(), EVERY_MS);
    return () => {
      stop();
      window.clearInterval(timer);
    };
  }, []);
}
