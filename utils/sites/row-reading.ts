import type { MessageKind, Sender, TimeSpan } from '../model/index.ts';

/** What a site's reader saw of one message row. The same object is handed in again while the row is untouched. */
export interface RowReading {
  /** The row's element (or another object that stands for it): tells whether two readings are of one node. */
  readonly node: object;
  /** The page's own id of the message, where the row shows it. */
  readonly pageId?: string;
  readonly sender: Sender;
  /** Handle of the writer, without `@`, where the row shows it. */
  readonly author?: string;
  readonly kind: MessageKind;
  /** The words; empty unless `kind` is `text`. */
  readonly text: string;
  /** `contentKey` of kind and words. */
  readonly key: string;
  readonly failed: boolean;
  /** The browser has translated the row: its words aren't those that were sent. */
  readonly translated: boolean;
}

/** A row in its place on the page, with the time separator above it. */
export interface PlacedRow {
  readonly reading: RowReading;
  /** The row's number in the page's own list (`data-index`), where it shows one. A hint, never proof. */
  readonly position: number | undefined;
  /** As the page shows it; undefined above the first separator that is on the page. */
  readonly displayedTime: string | undefined;
  /** What that text names: a minute or a day, wider where it can be read two ways. */
  readonly separator: TimeSpan | undefined;
  /** When the message was sent: from the separator above it to the one below, or to now. */
  readonly sentAt: TimeSpan | undefined;
}
