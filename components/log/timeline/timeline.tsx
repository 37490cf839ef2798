import type { Assessment, Message } from '../../../utils/model/index.ts';
import { dateAndTime } from '../../ui/dates.ts';
import { useTexts } from '../../ui/texts.tsx';
import { type TimelineLayout, type TimelineRow, timelineOf } from './layout.ts';
import './timeline.css';

interface TimelineProps {
  readonly assessment: Assessment;
  readonly messages: readonly Message[];
}

/**
 * What was seen, when: one line a tactic with its dots along the conversation, the age and the first request marked
 * through all of them. The lines are a list, so a screen reader reads the same in words; the dots are hidden from it.
 */
export function Timeline({ assessment, messages }: TimelineProps) {
  const { t, locale } = useTexts();
  const layout = timelineOf(assessment, messages);
  if (layout.rows.length === 0) return null;
  const noted = layout.ageAt === null ? assessment.ageNotedAt : undefined;
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h3 id="timeline">{t('timeline.title')}</h3>
      <p class="soft">{t('timeline.legend')}</p>
      {noted === undefined ? null : <p>{t('timeline.age-noted', { date: dateAndTime(noted, locale) })}</p>}
      <ol>
        {layout.rows.map((row) => (
          <Row key={row.what} row={row} layout={layout} message={messages[row.first]} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly layout: TimelineLayout;
  /** The first message of the row. */
  readonly message: Message | undefined;
}

function Row({ row, layout, message }: RowProps) {
  const { t, locale } = useTexts();
  const { what, first, count } = row;
  const isRequest = layout.request?.what === what;
  const when = message?.sentAt ? dateAndTime(message.sentAt.from, locale) : message?.displayedTime;
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

function Strip({ row, layout }: Omit<RowProps, 'message'>) {
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
