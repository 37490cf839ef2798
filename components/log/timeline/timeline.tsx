import { dateAndTime } from '../../ui/dates.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { TimelineLayout, TimelineRow } from './layout.ts';
import './timeline.css';

interface TimelineProps {
  readonly layout: TimelineLayout;
  /** When the age was noted on an earlier visit (ms since 1970-01-01 UTC). */
  readonly ageNotedAt?: number | undefined;
}

/**
 * What was seen, when: one line a tactic with its dots along the conversation, the age and the first request marked
 * through all of them. The lines are a list, so a screen reader reads the same in words; the dots are hidden from it.
 */
export function Timeline({ layout, ageNotedAt }: TimelineProps) {
  const { t, locale } = useTexts();
  if (layout.rows.length === 0) return null;
  const noted = layout.ageAt === null ? ageNotedAt : undefined;
  return (
    <div class="timeline">
      <p class="soft">{t('timeline.legend')}</p>
      {noted === undefined ? null : <p>{t('timeline.age-noted', { date: dateAndTime(noted, locale) })}</p>}
      <ol>
        {layout.rows.map((row) => (
          <Row key={row.what} row={row} layout={layout} />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly layout: TimelineLayout;
}

function Row({ row, layout }: RowProps) {
  const { t, locale } = useTexts();
  const { what, first, count } = row;
  const isRequest = layout.request?.what === what;
  const when = typeof row.when === 'number' ? dateAndTime(row.when, locale) : row.when;
  return (
    <li class={what === 'age-said' ? 'age' : isRequest ? 'request' : ''}>
      <p class="what">{what === 'age-said' ? t('timeline.age') : t(`tactic.${what}`)}</p>
      <p class="when">
        {isRequest ? <strong>{t('timeline.request')}</strong> : null}
        <span>{t('timeline.seen', { count, number: first + 1 })}</span>
        {when ? <bdi>{when}</bdi> : null}
        {isRequest && layout.afterAge !== null ? (
          <strong>{t('timeline.after-age', { count: layout.afterAge })}</strong>
        ) : null}
      </p>
      <Strip row={row} layout={layout} />
    </li>
  );
}

/** Room at both ends, so that the first and the last dot are whole. */
const percent = (at: number): string => `${(4 + at * 92).toFixed(2)}%`;

function Strip({ row, layout }: RowProps) {
  return (
    <svg aria-hidden="true" class="strip" width="100%">
      <line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
      {layout.days.map((at) => (
        <line key={at} class="day" x1={percent(at)} x2={percent(at)} y1="30%" y2="70%" />
      ))}
      {layout.ageAt === null ? null : (
        <line class="age-line" x1={percent(layout.ageAt)} x2={percent(layout.ageAt)} y1="0" y2="100%" />
      )}
      {layout.request ? (
        <line
          class="request-line"
          x1={percent(layout.request.at)}
          x2={percent(layout.request.at)}
          y1="0"
          y2="100%"
        />
      ) : null}
      {row.marks.map(({ at, messages }) => (
        <circle key={at} cx={percent(at)} cy="50%" r={messages > 1 ? '0.42em' : '0.3em'} />
      ))}
    </svg>
  );
}
