import { useRef, useState } from 'preact/hooks';
import { PastLink } from '../archive/past-link.tsx';
import { LockOffer } from '../lock/lock-offer.tsx';
import { UnlockForm, type UnlockFormProps } from '../lock/unlock-form.tsx';
import type { RetentionFieldProps } from '../settings/retention.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ADVICE_PAGE, HELP_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import { AccountLine } from './account-line.tsx';
import { type AccountView, ChooseAccount } from './choose-account.tsx';
import { Detail, type DetailView } from './detail.tsx';
import type { EntryView } from './entry.ts';
import type { LogFailure } from './failure.ts';
import { type LogFilter, NO_FILTER } from './list-filter.tsx';
import { ManageLog } from './manage-log.tsx';
import { OpenList } from './open-list.tsx';
import './log.css';

/** `account`: whose log it is; null: the page did not show it; undefined: nothing is kept of anybody. */
export type ListView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LogFailure }
  /** Of several accounts: the user says whose. */
  | { readonly kind: 'choose'; readonly accounts: readonly AccountView[] }
  | {
      readonly kind: 'open';
      readonly account: string | null | undefined;
      /** There are conversations of other accounts as well. */
      readonly others?: boolean;
      readonly entries: readonly EntryView[];
      /** Older entries are there and not yet shown. */
      readonly more: boolean;
      /** There is no passphrase. */
      readonly unprotected?: boolean;
    };

interface LogPageProps extends RetentionFieldProps, UnlockFormProps {
  readonly list: ListView;
  readonly detail: DetailView | null;
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
  readonly onRemove: (key: string) => Promise<void>;
  /** Deletes all that is kept of the person of this conversation. */
  readonly onForget: (key: string) => Promise<void>;
  readonly onClear: () => Promise<void>;
  readonly onRetry: () => void;
  readonly onMore: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

export function LogPage({ list, detail, ...acts }: LogPageProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(false);
  const isEmpty = list.kind === 'open' && list.entries.length === 0 && acts.filter === NO_FILTER;
  // The row that had the focus is gone: say so and go on at the list's heading.
  const removing = async (act: Promise<void>) => {
    setRemoved(false);
    await act;
    setRemoved(true);
    heading.current?.focus();
  };
  const close = () => {
    acts.onClose();
    heading.current?.focus();
  };
  return (
    <>
      <PageHeader title={t('log.title')} />
      <main>
        <p class="lead">{t('log.lead')}</p>
        {list.kind === 'loading' ? <p role="status">{t('log.loading')}</p> : null}
        {list.kind === 'failed' ? (
          <section role="alert" class="trouble">
            <h2>{t(list.failure === 'locked' ? 'lock.locked' : 'log.failed')}</h2>
            {list.failure === 'locked' ? null : <p>{t(`log.failure.${list.failure}`)}</p>}
            {list.failure === 'locked' ? (
              <UnlockForm onUnlock={acts.onUnlock} />
            ) : (
              <button type="button" onClick={acts.onRetry}>
                {t('log.retry')}
              </button>
            )}
          </section>
        ) : null}
        {list.kind === 'choose' ? <ChooseAccount accounts={list.accounts} /> : null}
        {list.kind === 'open' ? (
          <section aria-labelledby="list">
            <h2 id="list" ref={heading} tabIndex={-1}>
              {t(isEmpty ? 'log.empty' : 'log.list')}
            </h2>
            {list.account === undefined ? null : (
              <AccountLine account={list.account} isEmpty={isEmpty} others={list.others ?? false} />
            )}
            {list.unprotected && !isEmpty ? <LockOffer /> : null}
            {isEmpty ? (
              <p>{t('log.empty.text')}</p>
            ) : (
              <OpenList
                {...list}
                filter={acts.filter}
                onFilter={acts.onFilter}
                onShow={acts.onShow}
                onMore={acts.onMore}
                onRemove={(key) => removing(acts.onRemove(key))}
                onForget={(key) => removing(acts.onForget(key))}
              />
            )}
          </section>
        ) : null}
        <p role="status">{removed ? t('log.removed') : null}</p>
        {detail ? <Detail detail={detail} onClose={close} onCopy={acts.onCopy} /> : null}
        {list.kind === 'open' && !isEmpty ? (
          <ManageLog
            account={list.account ?? null}
            retention={acts.retention}
            onCount={acts.onCount}
            onRetention={acts.onRetention}
            onClear={() => removing(acts.onClear())}
          />
        ) : null}
        <PastLink text="archive.link.text" />
        <nav aria-label={t('brand')}>
          <a href={ADVICE_PAGE}>{t('advice.title')}</a> <a href={HELP_PAGE}>{t('help-page.title')}</a>
        </nav>
      </main>
    </>
  );
}
