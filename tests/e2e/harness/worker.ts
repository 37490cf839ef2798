import { pageCdp } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { until } from './wait.ts';

/** Stops the extension's service worker, as the browser does when it idles; the next message starts a new one. */
export async function stopWorker(browser: Chromium): Promise<void> {
  const page = browser.context.pages()[0];
  if (!page) throw new Error('no page is open');
  const cdp = await pageCdp(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await until(() => browser.context.serviceWorkers().length === 0, { what: 'the service worker to stop' });
}
