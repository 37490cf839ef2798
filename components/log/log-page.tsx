import { useRef, useState } from 'preact/hooks';
import { AskFirst } from '../ui/ask-first.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ADVICE_PAGE, HELP_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import { Detail, type DetailView } from './detail.tsx';
import type { EntryView } from './entry.ts';
import { EntryRow } from './entry-row.tsx';
import type { LogFailure } from './failure.ts';
import './log.css';

/** `account`: whose log it is; null: the page did not show it; undefined: nothing was ever kept. */
export type ListView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LogFailure }
  | {
      readonly kind: 'open';
      readonly account: string | null | undefined;
      readonly entries: readonly EntryView[];
      /** Older entries are there and not yet shown. */
      readonly more: boolean;
    };

interface LogPageProps {
  readonly list: ListView;
  readonly detail: DetailView | null;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
  readonly onRemove: (key: string) => Promise<void>;
  readonly onClear: () => Promise<void>;
  readonly onRetry: () => void;
  readonly onMore: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

export function LogPage({ list, detail, ...acts }: LogPageProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(false);
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
            <h2>{t('log.failed')}</h2>
            <p>{t(`log.failure.${list.failure}`)}</p>
            <button type="button" onClick={acts.onRetry}>
              {t('log.retry')}
            </button>
          </section>
        ) : null}
        {list.kind === 'open' ? (
          <section aria-labelledby="list">
            <h2 id="list" ref={heading} tabIndex={-1}>
              {t(list.entries.length === 0 ? 'log.empty' : 'log.list')}
            </h2>
            <OpenList
              {...list}
              onShow={acts.onShow}
              onMore={acts.onMore}
              onRemove={(key) => removing(acts.onRemove(key))}
              onClear={() => removing(acts.onClear())}
            />
          </section>
        ) : null}
        <p role="status">{removed ? t('log.removed') : null}</p>
        {detail ? <Detail detail={detail} onClose={close} onCopy={acts.onCopy} /> : null}
        <nav aria-label={t('brand')}>
          <a href={ADVICE_PAGE}>{t('advice.title')}</a> <a href={HELP_PAGE}>{t('help-page.title')}</a>
        </nav>
      </main>
    </>
  );
}

type OpenListProps = Extract<ListView, { kind: 'open' }> &
  Pick<LogPageProps, 'onShow' | 'onMore' | 'onRemove' | 'onClear'>;

function OpenList({ account, entries, more, onShow, onMore, onRemove, onClear }: OpenListProps) {
  const { t } = useTexts();
  if (entries.length === 0) return <p>{t('log.empty.text')}</p>;
  return (
    <>
      <p class="soft">
        {account ? (
          <>
            {t('log.account')} <bdi>@{account}</bdi>
          </>
        ) : (
          t('log.unknown-account')
        )}
      </p>
      <p class="soft">{t('export.images.short')}</p>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} onRemove={onRemove}>
            <button
              type="button"
              aria-label={t('log.show.name', { name: entry.peerName || entry.peerHandle || '…' })}
              onClick={() => onShow(entry.key)}
            >
              {t('log.show')}
            </button>
          </EntryRow>
        ))}
      </ul>
      {more ? (
        <p>
          <button type="button" onClick={onMore}>
            {t('log.more')}
          </button>
        </p>
      ) : null}
      <AskFirst
        label={t('log.clear')}
        question={t('log.clear.ask')}
        yes={t('log.clear.yes')}
        no={t('log.remove.no')}
        failed={t('log.remove.failed')}
        onYes={onClear}
      />
    </>
  );
}
