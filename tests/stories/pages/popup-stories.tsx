import { reasonsOf } from '../../../components/card/reasons.ts';
import type { ChatView } from '../../../components/popup/chat-panel.tsx';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { Protection } from '../../../components/popup/protection.ts';
import { helpFor } from '../../../utils/help/index.ts';
import type { HealthReason, HealthState, Locale } from '../../../utils/model/index.ts';
import { noChecks, noReport, nothing, resolved } from './acts.ts';
import { CHECKED, REPORT } from './checked.ts';
import { ENTRIES, keptChat, NOON } from './invented.ts';
import type { Stories } from './stories.ts';

const watching = (state: HealthState, reason: HealthReason, messagesRead = 0): Protection => ({
  kind: 'watching',
  health: { state, reason },
  messagesRead,
});

function flagged(locale: Locale): ChatView {
  const { key, assessment, ...chat } = keptChat(locale);
  return {
    kind: 'flagged',
    key,
    level: assessment.level,
    reasons: reasonsOf(assessment, { ...chat, kind: 'direct' }),
  };
}

const popup = (change: Partial<PopupProps>, country = 'FR') => (
  <Popup
    protection={watching('reading', 'ok', 12)}
    unsaved={false}
    distress={false}
    chat={{ kind: 'none' }}
    log={{ kind: 'open', account: 'lea.demo', entries: [] }}
    services={helpFor(country)}
    now={NOON}
    onPaused={nothing}
    onReload={nothing}
    onRemove={resolved}
    onRetryLog={nothing}
    onCheck={noChecks}
    onReport={noReport}
    onCopyReport={resolved}
    {...change}
  />
);

const calm = { chat: null, log: { kind: 'open', account: null, entries: [] } } as const;
const full = { kind: 'open', account: 'lea.demo', entries: ENTRIES } as const;

export const POPUP_STORIES: Stories = {
  locked: () => popup({ log: { kind: 'locked', count: 3 } }),
  'several-accounts': () => popup({ ...calm, protection: { kind: 'elsewhere' }, log: { kind: 'choose' } }),
  'not-started': () => popup({ ...calm, protection: { kind: 'not-started' } }),
  paused: () => popup({ ...calm, protection: { kind: 'paused' } }),
  elsewhere: () => popup({ ...calm, protection: { kind: 'elsewhere' } }),
  'not-running': () => popup({ ...calm, protection: { kind: 'not-running' } }),
  starting: () => popup({ ...calm, protection: { kind: 'starting' }, log: { kind: 'loading' } }),
  'no-answer': () => popup({ ...calm, protection: { kind: 'no-answer' } }),
  reading: () => popup({}),
  degraded: () => popup({ protection: watching('degraded', 'fallback-signs', 1) }),
  blind: () => popup({ ...calm, protection: watching('blind', 'no-message-rows') }),
  'senders-unknown': () => popup({ ...calm, protection: watching('blind', 'senders-unknown') }),
  'no-words': () => popup({ ...calm, protection: watching('blind', 'no-message-words') }),
  'chat-unclear': () => popup({ ...calm, protection: watching('blind', 'chat-unclear') }),
  'page-error': () => popup({ ...calm, protection: watching('blind', 'page-error') }),
  // Pressing its buttons shows a self-test and a report.
  checks: () =>
    popup({
      ...calm,
      protection: watching('blind', 'no-message-rows'),
      onCheck: () => Promise.resolve(CHECKED),
      onReport: () => Promise.resolve(REPORT),
    }),
  'logged-out': () => popup({ ...calm, protection: watching('logged-out', 'not-signed-in') }),
  empty: () => popup({ ...calm, protection: watching('empty', 'no-conversations') }),
  'no-chat': () => popup({ ...calm, protection: watching('no-chat', 'no-open-chat') }),
  distress: () => popup({ distress: true }),
  'distress-flagged': (locale) => popup({ distress: true, chat: flagged(locale), log: full }),
  notice: () => popup({ chat: { kind: 'seen', level: 'notice', tactics: ['off-platform', 'age-probe'] } }),
  flagged: (locale) => popup({ chat: flagged(locale), log: full }),
  unreadable: () => popup({ chat: { kind: 'unreadable', failure: 'damaged' } }),
  unsaved: () =>
    popup({ unsaved: true, chat: { kind: 'seen', level: 'danger', tactics: ['threat', 'payment-demand'] } }),
  'log-failed': () => popup({ log: { kind: 'failed', failure: 'cannot-open' } }),
  'unknown-account': () => popup({ log: { ...full, account: null } }),
  belgium: () => popup({}, 'BE'),
  'united-kingdom': () => popup({}, 'GB'),
  'no-entries': () => popup({}, 'RO'),
};
