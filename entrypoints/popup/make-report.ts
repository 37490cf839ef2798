import { browser } from '../../utils/browser/index.ts';
import { call } from '../../utils/messaging/client/index.ts';
import { lookAtTab } from './look-at-tab.ts';
import { reportText } from './report-text.ts';

/** The structure report of the tab behind the popup; null when nothing of Vigie reads there. Never rejects. */
export async function makeReport(): Promise<string | null> {
  const { tabId, view } = await lookAtTab().catch(() => ({ tabId: undefined, view: 'no-answer' as const }));
  if (tabId === undefined) return null;
  const report = await call('tab-structure', { tabId });
  if (!report.ok || !report.value) return null;
  const status = view === 'no-answer' ? null : view.status;
  return reportText(report.value, {
    vigie: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    health: status?.health ?? null,
    messagesRead: status?.messagesRead ?? 0,
  });
}
