import { browser } from '../../utils/browser/index.ts';
import type { ExtensionPage } from '../../utils/messaging/index.ts';

/** Opens a page of the extension in a new tab; `key` names a conversation of the log. */
export async function openPage(page: ExtensionPage, key?: string): Promise<void> {
  const query = key === undefined ? '' : `?key=${encodeURIComponent(key)}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html${query}` });
}
