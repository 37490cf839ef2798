import { Fragment } from 'preact';
import type { Assessment, Message, Signal } from '../../utils/model/index.ts';
import { dateAndTime } from '../ui/dates.ts';
import { useTexts } from '../ui/texts.tsx';
import { runsOf } from './highlights.ts';

interface TranscriptProps {
  readonly messages: readonly Message[];
  readonly assessment: Assessment;
  readonly peerName: string;
  /** Indices of messages before which others may be missing. */
  readonly gaps: readonly number[];
  /** Each message has its own date: it comes from an archive, not from a page. */
  readonly dated: boolean;
}

/** The kept messages in reading order, with the words that made Vigie react. Pictures are placeholders only. */
export function Transcript({ messages, assessment, peerName, gaps, dated }: TranscriptProps) {
  const { t } = useTexts();
  const signals = new Map<number, Signal[]>();
  for (const signal of assessment.signals) {
    signals.set(signal.message, [...(signals.get(signal.message) ?? []), signal]);
  }
  return (
    <ol class="transcript">
      {dated ? null : <li class="gap">{t('log.gap.before')}</li>}
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {gaps.includes(index) ? <li class="gap">{t('log.gap')}</li> : null}
          <Line message={message} signals={signals.get(index) ?? []} peerName={peerName} dated={dated} />
        </Fragment>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly message: Message;
  readonly signals: readonly Signal[];
  readonly peerName: string;
  readonly dated: boolean;
}

function Line({ message, signals, peerName, dated }: LineProps) {
  const { t, locale } = useTexts();
  const { sender, author, kind, text, displayedTime, sentAt, readAt, failed, goneAt, translated } = message;
  return (
    <li class={`line line-${sender}`}>
      <p class="line-head">
        <bdi>{sender === 'other' ? (author ? `@${author}` : peerName) : t(`log.sender.${sender}`)}</bdi>
        <span class="line-time">
          {dated && sentAt ? `${dateAndTime(sentAt.from, locale)} · ` : null}
          {displayedTime ? <bdi>{displayedTime} · </bdi> : null}
          {t('log.read-at', { date: dateAndTime(readAt, locale) })}
          {failed ? ` · ${t('log.failed-to-send')}` : null}
        </span>
      </p>
      <p class="line-text" dir="auto">
        {kind === 'text'
          ? runsOf(text, signals).map(({ text: words, marked }, index) =>
              marked ? <mark key={index}>{words}</mark> : words,
            )
          : t(`log.kind.${kind}`)}
      </p>
      {translated ? <p class="line-note">{t('log.translated')}</p> : null}
      {goneAt === undefined ? null : (
        <p class="line-note">{t('log.gone', { date: dateAndTime(goneAt, locale) })}</p>
      )}
    </li>
  );
}
