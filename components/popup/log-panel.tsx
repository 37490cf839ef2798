import { useRef } from 'preact/hooks';
import { LockOffer } from '../lock/lock-offer.tsx';
import type { EntryView } from '../log/entry.ts';
import { EntryRow } from '../log/entry-row.tsx';
import type { LogFailure } from '../log/failure.ts';
import { LOG_IMAGE_WARNING, ShortImageWarning } from '../ui/image-warning.tsx';
import { LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** The latest entries of one account. `account`: its handle; null: the page did not show it. */
export type LogView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LogFailure }
  | { readonly kind: 'locked'; readonly count: number }
  /** Several accounts have a log, and no page shows which one it is about: none is shown here. */
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'open';
      readonly account: string | null;
      readonly entries: readonly EntryView[];
      /** There is no passphrase. */
      readonly unprotected?: boolean;
    };

interface LogPanelProps {
  readonly log: LogView;
  readonly onRemove: (key: string) => Promise<void>;
  readonly onRetry: () => void;
}

export function LogPanel({ log, onRemove, onRetry }: LogPanelProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="log" aria-labelledby="log">
      <h2 id="log" ref={heading} tabIndex={-1}>
        {t('popup.log')}
      </h2>
      {log.kind === 'failed' ? (
        <div role="alert">
          <p>
            {t('log.failed')}. {t(`log.failure.${log.failure}`)}
          </p>
          <button type="button" onClick={onRetry}>
            {t('log.retry')}
          </button>
        </div>
      ) : null}
      {log.kind === 'locked' ? (
        <>
          <p>{t('lock.popup.count', { count: log.count })}</p>
          <a class="action" href={LOG_PAGE} target="_blank" rel="noopener">
            {t('lock.unlock')}
          </a>
        </>
      ) : null}
      {log.kind === 'choose' ? (
        <>
          <p>{t('popup.log.choose')}</p>
          <a class="action" href={LOG_PAGE} target="_blank" rel="noopener">
            {t('popup.log.all')}
          </a>
        </>
      ) : null}
      {log.kind === 'open' ? (
        // The row that had the focus is gone: go on at the heading.
        <OpenLog {...log} onRemove={(key) => onRemove(key).then(() => heading.current?.focus())} />
      ) : null}
    </section>
  );
}

type OpenLogProps = Extract<LogView, { kind: 'open' }> & Pick<LogPanelProps, 'onRemove'>;

function OpenLog({ account, entries, unprotected, onRemove }: OpenLogProps) {
  const { t } = useTexts();
  if (entries.length === 0) return <p class="soft">{t('popup.log.empty')}</p>;
  return (
    <>
      <p class="soft">
        {account === null ? (
          t('popup.log.unknown-account')
        ) : (
          <>
            {t('popup.log.account')} <bdi>@{account}</bdi>
          </>
        )}
      </p>
      <details>
        <summary>{t('popup.log.latest', { count: entries.length })}</summary>
        <ShortImageWarning id={LOG_IMAGE_WARNING} />
        <ul class="entries">
          {entries.map((entry) => (
            <EntryRow key={entry.key} entry={entry} onRemove={onRemove} />
          ))}
        </ul>
      </details>
      {unprotected ? <LockOffer /> : null}
      <a class="action" href={LOG_PAGE} target="_blank" rel="noopener">
        {t('popup.log.all')}
      </a>
    </>
  );
}
