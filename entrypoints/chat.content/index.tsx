import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../../utils/browser/index.ts';
import { startVigie } from './wire.ts';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*', 'https://im.tiktok.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  world: 'ISOLATED',
  async main(context) {
    const stop = await startVigie(window, browser.runtime.getManifest().version);
    // Another script of ours has started in the same frame, perhaps while this one was still starting.
    if (context.isInvalid) stop();
    else context.onInvalidated(stop);
  },
});
