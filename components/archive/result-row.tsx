import { Timeline } from '../log/timeline/timeline.tsx';
import { dateOnly } from '../ui/dates.ts';
import { LevelTag } from '../ui/level-tag.tsx';
import { Person } from '../ui/person.tsx';
import { Reasons } from '../ui/reasons.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { ConversationResult, Keeping } from './archive-state.ts';
import { KeepActions } from './keep-actions.tsx';
import '../log/entry.css';

interface ResultRowProps {
  readonly result: ConversationResult;
  readonly keeping: Keeping | undefined;
  readonly owner: string | null;
  /** Id of the image warning of the list. */
  readonly warning: string;
  readonly onKeep: (() => void) | null;
}

/** So many reasons are open: the rest is one click away. */
const SHOWN = 3;

export function ResultRow({ result, keeping, owner, warning, onKeep }: ResultRowProps) {
  const { t, locale } = useTexts();
  const { peerName, peerHandle, level, messages, firstAt, lastAt, reasons } = result;
  const span = (first: number, last: number): string => {
    const [from, to] = [dateOnly(first, locale), dateOnly(last, locale)];
    return from === to ? t('archive.result.day', { day: from }) : t('archive.result.span', { from, to });
  };
  return (
    <li class="entry">
      <h3 class="entry-head">
        <LevelTag level={level} />
        <Person name={peerName === peerHandle ? '' : peerName} handle={peerHandle} />
      </h3>
      <p class="entry-facts">
        {t('log.messages', { count: messages })}
        {firstAt !== null && lastAt !== null ? ` · ${span(firstAt, lastAt)}` : null}
      </p>
      <Reasons reasons={reasons} shown={SHOWN} />
      {result.timeline.rows.length > 0 ? (
        <details>
          <summary>{t('timeline.title')}</summary>
          <Timeline layout={result.timeline} />
        </details>
      ) : null}
      {onKeep ? (
        <KeepActions
          name={peerName || peerHandle || '…'}
          keeping={keeping}
          owner={owner}
          warning={warning}
          onKeep={onKeep}
        />
      ) : null}
    </li>
  );
}
