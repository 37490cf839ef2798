import type { Message } from '../model/index.ts';
import type { PlacedRow, RowReading } from './row-reading.ts';

/** One message of a buffered conversation with what is needed to find it again among the rows. */
export interface Entry {
  message: Message;
  /** Content key of its words. */
  key: string;
  pageId?: string;
  /** The page's own number of its row, kept up to date while rows are added above. */
  position?: number;
  /** The reading that it was last seen with; not held here so that removed page nodes can be freed. */
  reading: WeakRef<RowReading>;
  node: WeakRef<object>;
  /** It was seen directly below the message before it: no unread gap between the two. */
  joined: boolean;
}

/** A row of the window with its content key, made once a merge. */
export interface KeyedRow extends PlacedRow {
  readonly key: string;
}

/** Whether the row can be the message: equal words, and nothing that speaks against it. */
export const compatible = (entry: Entry, { key, reading, sentAt }: KeyedRow): boolean => {
  if (entry.key !== key) return false;
  if (entry.pageId !== undefined && reading.pageId !== undefined && entry.pageId !== reading.pageId)
    return false;
  const { sender, author, sentAt: known } = entry.message;
  if (sender !== reading.sender && sender !== 'unknown' && reading.sender !== 'unknown') return false;
  if (author !== undefined && reading.author !== undefined && author !== reading.author) return false;
  // `to` of the last rows depends on when they were read, `from` is the separator's: only clear distance counts.
  return !(known && sentAt) || (known.from <= sentAt.to && sentAt.from <= known.to);
};

/** The entry of a message seen for the first time. */
export const newEntry = (
  { reading, key, position, displayedTime, sentAt }: KeyedRow,
  id: string,
  readAt: number,
): Entry => {
  const { node, pageId, sender, author, kind, text, failed } = reading;
  return {
    key,
    reading: new WeakRef(reading),
    node: new WeakRef(node),
    joined: false,
    ...(pageId === undefined ? {} : { pageId }),
    ...(position === undefined ? {} : { position }),
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
    },
  };
};
