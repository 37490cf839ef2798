import { AdvicePage } from '../../../components/advice/advice-page.tsx';
import { ExportPage } from '../../../components/export/export-page.tsx';
import type { ExportState } from '../../../components/export/export-state.ts';
import { HelpPage } from '../../../components/help/help-page.tsx';
import type { AccountView } from '../../../components/log/choose-account.tsx';
import type { DetailView } from '../../../components/log/detail.tsx';
import { NO_FILTER } from '../../../components/log/list-filter.tsx';
import { type ListView, LogPage } from '../../../components/log/log-page.tsx';
import type { Screen } from '../../../components/welcome/screens.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { ADVICE_CASES, type AdviceCase } from '../../../utils/help/advice/index.ts';
import { helpFor } from '../../../utils/help/index.ts';
import type { Settings } from '../../../utils/model/index.ts';
import { chooser, lockOf, nothing, resolved } from './acts.ts';
import { ACCOUNTS, AGREED, ENTRIES, FILE, keptChat, NOON, REDACTED } from './invented.ts';
import type { Stories } from './stories.ts';

const welcome = (change: Partial<Settings>, first?: Screen, settingsFailed = false) => (
  <Welcome
    {...chooser({ ...AGREED, ...change })}
    settingsFailed={settingsFailed}
    now={() => NOON}
    {...(first ? { first } : {})}
  />
);
const undecided = { consentedAt: null } as const;
const child = { installedFor: 'child' } as const;

export const WELCOME_STORIES: Stories = {
  start: () => welcome(undecided),
  choice: () => welcome(undecided, 'choice'),
  failed: () => welcome(undecided, 'choice', true),
  on: () => welcome({}),
  paused: () => welcome({ paused: true }),
  child: () => welcome({ ...undecided, ...child }, 'child'),
  'child-choice': () => welcome({ ...undecided, ...child }, 'choice'),
  'child-on': () => welcome(child),
};

const exporting = (state: ExportState) => (
  <ExportPage
    state={state}
    onRetry={nothing}
    onUnlock={lockOf().onUnlock}
    onCopy={() => Promise.resolve()}
    onDelete={resolved}
    onPreview={() => Promise.resolve(REDACTED)}
    onDownload={resolved}
  />
);

export const EXPORT_STORIES: Stories = {
  working: () => exporting({ kind: 'working' }),
  locked: () => exporting({ kind: 'failed', failure: 'locked' }),
  done: () => exporting({ kind: 'done', file: FILE }),
  all: () =>
    exporting({
      kind: 'done',
      file: {
        ...FILE,
        of: { kind: 'all', conversations: 12, unreadable: 1 },
        name: 'vigie-2026-11-18-log.zip',
      },
    }),
  incomplete: () => exporting({ kind: 'done', file: { ...FILE, damaged: 2, messages: 1 } }),
  'no-key': () => exporting({ kind: 'failed', failure: 'no-key' }),
  'unknown-key': () => exporting({ kind: 'failed', failure: 'not-found' }),
  damaged: () => exporting({ kind: 'failed', failure: 'damaged' }),
  'cannot-open': () => exporting({ kind: 'failed', failure: 'cannot-open' }),
  failed: () => exporting({ kind: 'failed', failure: 'failed' }),
};

const help = (country: string) => (
  <HelpPage {...chooser({ ...AGREED, country })} services={helpFor(country)} now={NOON} />
);

export const HELP_STORIES: Stories = {
  france: () => help('FR'),
  belgium: () => help('BE'),
  canada: () => help('CA'),
  'united-kingdom': () => help('GB'),
  'united-states': () => help('US'),
  'no-entries': () => help('RO'),
  'no-number': () => help('MA'),
};

const advice = (country: string, led: AdviceCase | null = null) => (
  <AdvicePage
    {...chooser({ ...AGREED, country })}
    services={helpFor(country)}
    now={NOON}
    led={led}
    onCopy={resolved}
  />
);

export const ADVICE_STORIES: Stories = {
  france: () => advice('FR'),
  belgium: () => advice('BE'),
  'united-kingdom': () => advice('GB'),
  'no-entries': () => advice('RO'),
  'no-number': () => advice('MA'),
  ...Object.fromEntries(ADVICE_CASES.map((led) => [`case-${led}`, () => advice('FR', led)])),
};

const log = (list: ListView, detail: DetailView | null = null, filter = NO_FILTER) => (
  <LogPage
    list={list}
    detail={detail}
    filter={filter}
    onFilter={nothing}
    retention={null}
    onCount={() => Promise.resolve(3)}
    onRetention={nothing}
    onForget={resolved}
    onShow={nothing}
    onClose={nothing}
    onRemove={resolved}
    onClear={resolved}
    onRetry={nothing}
    onUnlock={lockOf().onUnlock}
    onMore={nothing}
    onCopy={resolved}
  />
);
const choosing = (accounts: readonly AccountView[]) => log({ kind: 'choose', accounts });
const full: ListView = { kind: 'open', account: 'lea.demo', entries: ENTRIES, more: true };

export const LOG_STORIES: Stories = {
  loading: () => log({ kind: 'loading' }),
  empty: () => log({ kind: 'open', account: undefined, entries: [], more: false }),
  failed: () => log({ kind: 'failed', failure: 'migration-failed' }),
  locked: () => log({ kind: 'failed', failure: 'locked' }),
  unprotected: () => log({ ...full, unprotected: true }),
  list: () => log(full),
  'nothing-fits': () => log({ ...full, entries: [], more: false }, null, { name: 'zo', level: 'danger' }),
  accounts: () => choosing(ACCOUNTS),
  'accounts-damaged': () => choosing([{ account: undefined, count: 2 }]),
  'other-account': () => log({ ...full, others: true }),
  'empty-other-account': () => log({ ...full, others: true, entries: [], more: false }),
  'unknown-account': () => log({ ...full, account: null, more: false }),
  detail: (locale) => log(full, { kind: 'open', key: 'k1', record: keptChat(locale) }),
  'hostile-detail': (locale) =>
    log(full, {
      kind: 'open',
      key: 'k1',
      record: { ...keptChat(locale, '<img src=x onerror=alert(1)>\u202egnp.exe', 'a"><script>'), damaged: 1 },
    }),
  'detail-loading': () => log(full, { kind: 'loading', key: 'k1' }),
  'detail-damaged': () => log(full, { kind: 'failed', key: 'k1', failure: 'damaged' }),
};
