import type { Observation, Reading } from '../../../../utils/sites/adapter.ts';
import { Pacer } from '../../../../utils/sites/pacer.ts';
import { sameReading } from '../../../../utils/sites/same-reading.ts';
import { LogReader } from './read-log.ts';

/** Follows the log of a window (see SiteAdapter.observe). */
export const observeLogs = (window: Window, onReading: (reading: Reading) => void): Observation => {
  const view = window.document.defaultView;
  if (!view) return { stop: () => {} };
  const reader = new LogReader(view.document);
  let last: Reading | null = null;
  const pacer = new Pacer(view, () => {
    const reading = reader.read(Date.now());
    if (!last || !sameReading(last, reading)) {
      last = reading;
      onReading(reading);
    }
    return 'done';
  });
  const observer = new view.MutationObserver(() => pacer.request());
  observer.observe(view.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'role', 'style', 'data-account'],
  });
  pacer.request();
  return {
    stop: () => {
      observer.disconnect();
      pacer.stop();
    },
  };
};
