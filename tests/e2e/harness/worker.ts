import { browserCdp, findTarget, pageCdp } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { until } from './wait.ts';

/** Stops the extension's service worker, as the browser does when it idles; the next message starts a new one. */
export async function stopWorker(browser: Chromium): Promise<void> {
  const page = browser.context.pages()[0];
  if (!page) throw new Error('no page is open');
  const session = await browserCdp(browser.context);
  const find = () => findTarget(session, browser.extensionPage('background.js'));
  const running = await find();
  const cdp = await pageCdp(page);
  await cdp.send('ServiceWorker.enable');
  await until(
    async () => {
      // Each time: one that was just starting is not stopped by the first.
      await cdp.send('ServiceWorker.stopAllWorkers');
      // A message on its way may have started the next one already: that is another target.
      return running === undefined || (await find())?.targetId !== running.targetId;
    },
    { what: 'the service worker to stop' },
  );
  await session.detach();
}
