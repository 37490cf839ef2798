import type { HelpService } from '../../utils/help/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/texts.tsx';
import { ChatPanel, type ChatView } from './chat-panel.tsx';
import { ChecksPanel, type ChecksPanelProps } from './checks-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import { LogPanel, type LogView } from './log-panel.tsx';
import { MorePanel } from './more-panel.tsx';
import { type Protection, toneOf } from './protection.ts';
import { ProtectionPanel } from './protection-panel.tsx';
import './popup.css';

export interface PopupProps extends ChecksPanelProps {
  readonly protection: Protection;
  /** A flagged conversation of this tab could not be saved. */
  readonly unsaved: boolean;
  /** The user wrote in a chat of this tab that they can't go on: help comes first. */
  readonly distress: boolean;
  /** null: no chat is read in this tab. */
  readonly chat: ChatView | null;
  readonly log: LogView;
  readonly services: readonly HelpService[];
  readonly now: number;
  readonly onPaused: (paused: boolean) => void;
  readonly onReload: () => void;
  readonly onRemove: (key: string) => Promise<void>;
  readonly onRetryLog: () => void;
}

export function Popup(props: PopupProps) {
  const { t } = useTexts();
  const { protection, unsaved, distress, chat, log, services, now, ...acts } = props;
  const { onPaused, onReload, onRemove, onRetryLog, onCheck, onReport, onCopyReport } = acts;
  const help = <HelpPanel services={services} now={now} distress={distress} brief />;
  const trouble = toneOf(protection) === 'trouble';
  // What the user did with it stays when it moves up: one key.
  const checks =
    protection.kind === 'not-started' || protection.kind === 'paused' ? null : (
      <ChecksPanel key="checks" trouble={trouble} {...{ onCheck, onReport, onCopyReport }} />
    );
  // "Saw nothing worrying" would contradict what the user wrote.
  const shownChat = distress && chat?.kind === 'none' ? null : chat;
  return (
    <div class="popup">
      <PageHeader title={t('popup.title')} />
      <main>
        {distress ? help : null}
        <ProtectionPanel protection={protection} onPaused={onPaused} onReload={onReload} />
        {trouble ? checks : null}
        {unsaved ? (
          <section class="unsaved" role="alert">
            <h2>{t('popup.unsaved')}</h2>
            <p>{t('popup.unsaved.text')}</p>
          </section>
        ) : null}
        {shownChat ? <ChatPanel chat={shownChat} /> : null}
        {distress ? null : help}
        <LogPanel log={log} onRemove={onRemove} onRetry={onRetryLog} />
        {trouble ? null : checks}
        <MorePanel />
      </main>
    </div>
  );
}
