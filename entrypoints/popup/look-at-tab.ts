import type { TabView } from '../../components/popup/protection.ts';
import { browser } from '../../utils/browser/index.ts';
import { call } from '../../utils/messaging/client/index.ts';
import { adapterFor } from '../../utils/sites/index.ts';

export interface TabSeen {
  /** undefined: there is no tab behind the popup. */
  readonly tabId: number | undefined;
  readonly view: TabView;
}

/** The state of the tab behind the popup. Without permission for its site, its address is not even visible. */
export async function lookAtTab(): Promise<TabSeen> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tabId: undefined, view: { site: false, status: null } };
  const site = tab.url !== undefined && adapterFor(new URL(tab.url)) !== undefined;
  const answer = await call('tab-status', { tabId: tab.id });
  return { tabId: tab.id, view: answer.ok ? { site, status: answer.value } : 'no-answer' };
}
