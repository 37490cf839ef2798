import { browser } from '../../browser/index.ts';
import type { BackgroundToContent, Request } from '../protocol.ts';

const CALL = 'log-changed' satisfies keyof BackgroundToContent;

/** Tells every open chat that something was deleted from the log. For pages of the extension; never rejects. */
export async function tellLogChanged(): Promise<void> {
  const request: Request = { call: CALL, payload: null };
  const tabs = await browser.tabs.query({}).catch(() => []);
  // Most tabs have no script of ours that would hear it.
  await Promise.allSettled(tabs.map(async ({ id }) => id && browser.tabs.sendMessage(id, request)));
}

/** For content scripts. Returns the way to stop. */
export function onLogChanged(onChange: () => void): () => void {
  const listener = (message: unknown): void => {
    if (typeof message === 'object' && message !== null && 'call' in message && message.call === CALL) {
      onChange();
    }
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
