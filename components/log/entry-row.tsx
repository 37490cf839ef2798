import type { ComponentChildren } from 'preact';
import { AskFirst } from '../ui/ask-first.tsx';
import { dateAndTime } from '../ui/dates.ts';
import { LOG_IMAGE_WARNING } from '../ui/image-warning.tsx';
import { LevelTag } from '../ui/level-tag.tsx';
import { exportHref } from '../ui/page-links.ts';
import { Person } from '../ui/person.tsx';
import { SaveLink } from '../ui/save-link.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { EntryView } from './entry.ts';
import './entry.css';

interface EntryRowProps {
  readonly entry: EntryView;
  readonly onRemove: (key: string) => Promise<void>;
  /** Further actions of the page that shows the row, before export and delete. */
  readonly children?: ComponentChildren;
}

/** One entry of a list. The list has the image warning above it (`ShortImageWarning`). */
export function EntryRow({ entry, onRemove, children }: EntryRowProps) {
  const { t, locale } = useTexts();
  const { key, peerName, peerHandle, source, level, messages, lastSavedAt, damaged } = entry;
  const name = peerName || peerHandle || '…';
  return (
    <li class="entry">
      <p class="entry-head">
        <LevelTag level={level} />
        <Person name={peerName} handle={peerHandle} />
      </p>
      <p class="entry-facts">
        {t('log.saved', { date: dateAndTime(lastSavedAt, locale) })} ·{' '}
        {t('log.messages', { count: messages })}
      </p>
      {source ? (
        <p class="entry-facts">
          {t('log.source.file')} <bdi>{source.fileName}</bdi>
        </p>
      ) : null}
      {damaged > 0 ? <p class="soft">{t('log.damaged')}</p> : null}
      <p class="entry-actions">
        {children}
        <SaveLink
          href={exportHref(key)}
          label={t('log.export')}
          name={t('log.export.name', { name })}
          warning={LOG_IMAGE_WARNING}
        />
        <AskFirst
          label={t('log.remove')}
          name={t('log.remove.name', { name })}
          question={t('log.remove.ask')}
          yes={t('log.remove.yes')}
          no={t('log.remove.no')}
          failed={t('log.remove.failed')}
          onYes={() => onRemove(key)}
        />
      </p>
    </li>
  );
}
