import { browser } from 'wxt/browser';

/** The only door to the extension API (webextension-polyfill, through WXT's module). */
export { browser };

/** The toolbar button: `action` in MV3, `browserAction` in Firefox's MV2. */
export const toolbarButton = (): typeof browser.action =>
  browser.action ?? (browser as unknown as { browserAction: typeof browser.action }).browserAction;
