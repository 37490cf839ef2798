import type { Message, TimeSpan } from '../model/index.ts';
import type { RowReading } from './row-reading.ts';

/**
 * The message after another look at its row: the same object if nothing new was learnt. A time once known stays as it
 * was first shown ("22:38" would be "Yesterday 22:38" a day later); a translated row never replaces what was sent.
 */
export const renewMessage = (
  before: Message,
  reading: RowReading,
  displayedTime: string | undefined,
  sentAt: TimeSpan | undefined,
): Message => {
  const sender = reading.sender === 'unknown' ? before.sender : reading.sender;
  const author = reading.author ?? before.author;
  const { kind, text } = reading.translated ? before : reading;
  const time = before.displayedTime ?? displayedTime;
  const span = before.displayedTime === undefined ? sentAt : before.sentAt;
  const same =
    sender === before.sender &&
    author === before.author &&
    kind === before.kind &&
    text === before.text &&
    time === before.displayedTime &&
    before.goneAt === undefined &&
    (reading.translated || !before.translated) &&
    reading.failed === (before.failed === true);
  if (same) return before;
  const { failed: _, goneAt: __, translated, ...rest } = before;
  return {
    ...rest,
    sender,
    kind,
    text,
    ...(author === undefined ? {} : { author }),
    ...(time === undefined ? {} : { displayedTime: time }),
    ...(span === undefined ? {} : { sentAt: span }),
    ...(reading.failed ? { failed: true } : {}),
    ...(reading.translated && translated ? { translated } : {}),
  };
};
