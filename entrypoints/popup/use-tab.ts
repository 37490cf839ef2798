import { useEffect, useState } from 'preact/hooks';
import { lookAtTab, type TabSeen } from './look-at-tab.ts';

/** While the popup is open; nothing tells it about changes. */
const EVERY_MS = 1000;

const NO_ANSWER: TabSeen = { tabId: undefined, view: 'no-answer' };

/** The tab behind the popup, looked at again and again; null until the first look. */
export function useTab(): TabSeen | null {
  const [seen, setSeen] = useState<TabSeen | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const next = await lookAtTab().catch(() => NO_ANSWER);
      if (gone) return;
      setSeen((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      timer = setTimeout(look, EVERY_MS);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return seen;
}
