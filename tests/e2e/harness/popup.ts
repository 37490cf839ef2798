import { accessibleTree } from './accessible-tree.ts';
import { browserCdp, type Cdp, findTarget, targetCdp } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { type View, viewOf } from './view.ts';
import { until } from './wait.ts';

/** The real toolbar popup, over the tab that is in front. */
export interface Popup extends View {
  /** Runs an expression in the popup and gives its value (a promise is awaited). */
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The part of the worker's globals that is used here. */
interface WorkerScope {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

async function evaluateIn(cdp: Cdp, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = (await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })) as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens the popup as a click on the toolbar button does. Playwright doesn't show popups, so it is driven by CDP. */
export async function openPopup(browser: Chromium): Promise<Popup> {
  const worker = await browser.worker();
  await worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.action.openPopup());
  const session = await browserCdp(browser.context);
  const target = await until(() => findTarget(session, browser.extensionPage('popup.html')), {
    what: 'the popup',
  });
  const cdp = await targetCdp(session, target.targetId);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  const view = viewOf(cdp, 'the popup', () => accessibleTree(cdp));
  await until(() => evaluateIn(cdp, "document.querySelector('h1') !== null"), { what: 'the popup’s words' });
  return {
    ...view,
    evaluate: (expression) => evaluateIn(cdp, expression),
    async screenshot() {
      const { data } = (await cdp.send('Page.captureScreenshot', { captureBeyondViewport: true })) as {
        data: string;
      };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
  };
}
