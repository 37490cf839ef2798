import { browser } from '../../utils/browser/index.ts';
import type { ExtensionPage } from '../../utils/messaging/index.ts';

interface About {
  /** Names a conversation of the log. */
  readonly key?: string;
  /** Whose log is shown; null: that of chats whose account is unknown. */
  readonly account?: string | null;
  /** Name of a part of the page to open at. */
  readonly part?: string;
}

/** Opens a page of the extension in a new tab. */
export async function openPage(page: ExtensionPage, { key, account, part }: About = {}): Promise<void> {
  const query = new URLSearchParams();
  if (key !== undefined) query.set('key', key);
  if (account !== undefined) query.set('account', account ?? '');
  const search = query.size > 0 ? `?${query}` : '';
  const anchor = part ? `#${part}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html${search}${anchor}` });
}
