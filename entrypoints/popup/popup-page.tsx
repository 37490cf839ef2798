import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../../components/popup/chat-panel.tsx';
import type { LogView } from '../../components/popup/log-panel.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { protectionOf } from '../../components/popup/protection.ts';
import type { Chooser } from '../../components/ui/page-state.ts';
import { useTexts } from '../../components/ui/texts.tsx';
import { browser } from '../../utils/browser/index.ts';
import { helpFor } from '../../utils/help/index.ts';
import { tellLogChanged } from '../../utils/messaging/client/index.ts';
import { makeReport } from './make-report.ts';
import { logLinksLeadTo } from './open-links.ts';
import { popupLog, readChat, readLog } from './read-log.ts';
import { runChecks } from './run-checks.ts';
import { useTab } from './use-tab.ts';

const NOTHING_SEEN = { tabId: undefined, view: { site: false, status: null } } as const;

/** The popup on the real tab, log and settings. */
export function PopupPage(chooser: Chooser) {
  const { locale } = useTexts();
  const tab = useTab();
  const [chat, setChat] = useState<ChatView | null>(null);
  const [log, setLog] = useState<LogView>({ kind: 'loading' });
  const { tabId, view } = tab ?? NOTHING_SEEN;
  const status = view === 'no-answer' ? null : view.status;

  // The tab may change while the log is read: only the latest reading counts.
  const turn = useRef(0);
  const shown = useRef<string | null | undefined>(undefined);
  const refresh = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const [seen, entries] = await Promise.all([readChat(status), readLog(status, shown.current)]);
    if (mine !== turn.current) return;
    setChat(seen);
    setLog(entries);
    if (entries.kind === 'choose') logLinksLeadTo(undefined);
    if (entries.kind !== 'open') return;
    // An empty list may only mean that nothing was ever kept.
    if (entries.entries.length > 0) shown.current = entries.account;
    logLinksLeadTo(status ? entries.account : shown.current);
  }, [status]);
  useEffect(() => {
    if (tab) void refresh();
  }, [tab, refresh]);

  // Until the first look there is nothing true to say about the page.
  if (!tab) return null;
  return (
    <Popup
      protection={protectionOf(chooser.settings, view)}
      unsaved={status?.unsaved ?? false}
      distress={status?.distress ?? false}
      chat={chat}
      log={log}
      services={helpFor(chooser.country)}
      now={Date.now()}
      onPaused={(paused) => chooser.onSettings({ paused })}
      onReload={() => {
        if (tabId !== undefined) void browser.tabs.reload(tabId).then(() => window.close());
      }}
      onRemove={async (key) => {
        await (await popupLog()).remove(key);
        void tellLogChanged();
        await refresh();
      }}
      onRetryLog={refresh}
      onCheck={() => runChecks(locale)}
      onReport={makeReport}
      onCopyReport={(report) => navigator.clipboard.writeText(report)}
    />
  );
}
