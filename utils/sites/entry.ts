import type { Message, TimeSpan } from '../model/index.ts';
import type { PlacedRow, RowReading } from './row-reading.ts';

/** One message of a buffered conversation with what is needed to find it again among the rows. */
export interface Entry {
  message: Message;
  /** Its place in the conversation, kept up to date by KnownMessages. */
  index: number;
  /** Content key of its words. */
  key: string;
  pageId?: string;
  /** The page's own number of its row, kept up to date while rows are added above. */
  position: number | undefined;
  /** The minute or day that the separator above it names. */
  separator: TimeSpan | undefined;
  /** It was seen directly below the message before it: no unread gap between the two. */
  joined: boolean;
}

/** Whether the row can be the message: equal words, and nothing that speaks against it (another separator does). */
export const compatible = (entry: Entry, { reading, separator }: PlacedRow): boolean => {
  if (entry.key !== reading.key) return false;
  if (otherIds(entry, reading)) return false;
  const { sender, author } = entry.message;
  if (sender !== reading.sender && sender !== 'unknown' && reading.sender !== 'unknown') return false;
  if (author !== undefined && reading.author !== undefined && author !== reading.author) return false;
  return entry.separator === undefined || separator === undefined || sameTime(entry, separator);
};

/**
 * A message that stood under another message's separator gets one of its own when that message is taken off the page:
 * later than the old one, and before the next.
 */
const sameTime = ({ separator, message: { sentAt } }: Entry, shown: TimeSpan): boolean =>
  (separator !== undefined && meet(separator, shown)) ||
  (sentAt !== undefined && shown.from > sentAt.from && shown.to < sentAt.to);

const meet = (a: TimeSpan, b: TimeSpan): boolean => a.from <= b.to && b.from <= a.to;

/** Words that long aren't sent twice by chance. */
const TELLING = 12;

/** That the row is the message is more than chance: long words, or both are known to stand under one separator. */
export const isTelling = (entry: Entry, { reading, separator }: PlacedRow): boolean =>
  reading.text.length >= TELLING ||
  (entry.separator !== undefined && separator !== undefined && meet(entry.separator, separator));

/** The page says that they are two messages. */
export const otherIds = (entry: Entry, reading: RowReading): boolean =>
  entry.pageId !== undefined && reading.pageId !== undefined && entry.pageId !== reading.pageId;

/** The entry of a message seen for the first time. */
export const newEntry = (
  { reading, position, displayedTime, separator, sentAt }: PlacedRow,
  id: string,
  readAt: number,
): Entry => {
  const { key, sender, author, kind, text, failed, translated } = reading;
  return {
    key,
    index: -1,
    joined: false,
    position,
    separator,
    message: {
      id,
      sender,
      ...(author === undefined ? {} : { author }),
      kind,
      text,
      ...(displayedTime === undefined ? {} : { displayedTime }),
      ...(sentAt === undefined ? {} : { sentAt }),
      readAt,
      ...(failed ? { failed } : {}),
      ...(translated ? { translated } : {}),
    },
  };
};
