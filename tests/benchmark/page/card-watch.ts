import type { CDPSession, Page } from 'playwright-core';

interface World {
  readonly id: number;
  readonly origin: string;
}

/**
 * Sees the card of a closed shadow root when a person does: in the extension's own world, where the browser opens such roots.
 * Times are the page's `performance.now()`.
 */
export interface CardWatch {
  /** Waits for the first frame with a card in it; answers when it was painted. */
  seen(): Promise<number>;
}

/**
 * Looks at the beginning of every frame: what is there then is painted by this very frame, after which the next task runs.
 * Only the root's own children are searched, for a search of the whole page would be part of what is measured.
 */
const WATCH = `new Promise((resolve) => {
  const find = () => {
    const host = [...document.documentElement.children].find((child) => child.hasAttribute('data-vigie'));
    return host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('section.vg-card');
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(performance.now());
  const look = () => (find() ? port2.postMessage(null) : requestAnimationFrame(look));
  requestAnimationFrame(look);
})`;

/** The extension's world in the page that is open now. */
async function ownWorld(cdp: CDPSession): Promise<World> {
  const worlds: World[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  await cdp.send('Runtime.disable');
  if (!world) throw new Error('no content script in this page');
  return world;
}

export async function watchCard(page: Page): Promise<CardWatch> {
  const cdp = await page.context().newCDPSession(page);
  const { id } = await ownWorld(cdp);
  const answer = cdp.send('Runtime.evaluate', {
    expression: WATCH,
    contextId: id,
    awaitPromise: true,
    returnByValue: true,
  });
  return {
    async seen() {
      const { result } = await answer;
      await cdp.detach();
      return Number(result.value);
    },
  };
}
