import { browserCdp, findTarget, pageCdp } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { until } from './wait.ts';

/** Whoever is still there after so many has been started anew. */
const COMMANDS = 20;

/** Stops the extension's service worker, as the browser does when it idles; the next message starts a new one. */
export async function stopWorker(browser: Chromium): Promise<void> {
  const page = browser.context.pages()[0];
  if (!page) throw new Error('no page is open');
  const session = await browserCdp(browser.context);
  const find = () => findTarget(session, browser.extensionPage('background.js'));
  const cdp = await pageCdp(page);
  await cdp.send('ServiceWorker.enable');
  let commands = 0;
  await until(
    async () => {
      // Each time: one that was just starting is not stopped by the first.
      await cdp.send('ServiceWorker.stopAllWorkers');
      commands += 1;
      // A message on its way starts the next one at once, and Chromium lists that as the same target.
      return commands >= COMMANDS || !(await find());
    },
    { what: 'the service worker to stop' },
  );
  await session.detach();
}
