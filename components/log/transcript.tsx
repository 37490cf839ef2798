import type { Assessment, Message, Signal } from '../../utils/model/index.ts';
import { dateAndTime } from '../ui/dates.ts';
import { useTexts } from '../ui/texts.tsx';
import { runsOf } from './highlights.ts';

interface TranscriptProps {
  readonly messages: readonly Message[];
  readonly assessment: Assessment;
  readonly peerName: string;
}

/** The kept messages in reading order, with the words that made Vigie react. Pictures are placeholders only. */
export function Transcript({ messages, assessment, peerName }: TranscriptProps) {
  const signals = new Map<number, Signal[]>();
  for (const signal of assessment.signals) {
    signals.set(signal.message, [...(signals.get(signal.message) ?? []), signal]);
  }
  return (
    <ol class="transcript">
      {messages.map((message, index) => (
        <Line key={message.id} message={message} signals={signals.get(index) ?? []} peerName={peerName} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly message: Message;
  readonly signals: readonly Signal[];
  readonly peerName: string;
}

function Line({ message, signals, peerName }: LineProps) {
  const { t, locale } = useTexts();
  const { sender, author, kind, text, displayedTime, readAt, failed } = message;
  return (
    <li class={`line line-${sender}`}>
      <p class="line-head">
        <bdi>{sender === 'other' ? (author ? `@${author}` : peerName) : t(`log.sender.${sender}`)}</bdi>
        <span class="line-time">
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
    </li>
  );
}
