import { AskFirst } from '../ui/ask-first.tsx';
import { LOG_IMAGE_WARNING, ShortImageWarning } from '../ui/image-warning.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { EntryView } from './entry.ts';
import { EntryRow } from './entry-row.tsx';
import { ListFilter, type LogFilter } from './list-filter.tsx';

export interface OpenListProps {
  readonly entries: readonly EntryView[];
  readonly more: boolean;
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
  readonly onShow: (key: string) => void;
  readonly onMore: () => void;
  readonly onRemove: (key: string) => Promise<void>;
  readonly onForget: (key: string) => Promise<void>;
}

/** The entries of one account, and what can be done with each. */
export function OpenList({ entries, more, filter, onFilter, ...acts }: OpenListProps) {
  const { t } = useTexts();
  return (
    <>
      <ListFilter filter={filter} onFilter={onFilter} />
      <ShortImageWarning id={LOG_IMAGE_WARNING} />
      <p role="status">{entries.length === 0 ? t('log.filter.none') : null}</p>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} onRemove={acts.onRemove}>
            <button
              type="button"
              aria-label={t('log.show.name', { name: entry.peerName || entry.peerHandle || '…' })}
              onClick={() => acts.onShow(entry.key)}
            >
              {t('log.show')}
            </button>
            <AskFirst
              label={t('log.forget')}
              name={t('log.forget.name', { name: entry.peerName || entry.peerHandle || '…' })}
              question={t('log.forget.ask')}
              yes={t('log.forget.yes')}
              no={t('log.remove.no')}
              failed={t('log.remove.failed')}
              onYes={() => acts.onForget(entry.key)}
            />
          </EntryRow>
        ))}
      </ul>
      {more ? (
        <p>
          <button type="button" onClick={acts.onMore}>
            {t('log.more')}
          </button>
        </p>
      ) : null}
    </>
  );
}
