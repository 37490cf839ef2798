import { browser } from '../../browser/index.ts';
import type { BackgroundToContent } from '../protocol.ts';

type Pong = BackgroundToContent['ping']['value'];

/** Lets the background know that this content script is alive. Returns the way to stop. */
export function answerPings(): () => void {
  const listener = (message: unknown, _sender: unknown, sendResponse: (answer: Pong) => void): void => {
    if (typeof message === 'object' && message !== null && 'call' in message && message.call === 'ping') {
      sendResponse('pong');
    }
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
