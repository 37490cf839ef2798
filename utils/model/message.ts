/** Who wrote a message, as far as the page shows it. `unknown` counts as neither side. */
export type Sender = 'self' | 'other' | 'unknown';

/** Only `text` carries words. The other kinds are placeholders: pictures are never read or kept (promise 3). */
export const MESSAGE_KINDS = ['text', 'image', 'video', 'sticker', 'voice', 'unsupported'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** An instant known only within bounds. Milliseconds since 1970-01-01 UTC, `from` ≤ `to`. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export interface Message {
  /** Unique within its conversation, and the same again after a reload as far as the page allows it. */
  readonly id: string;
  readonly sender: Sender;
  /** Handle (without `@`) of the writer, where the page shows it: tells the members of a group apart. */
  readonly author?: string;
  readonly kind: MessageKind;
  /** The words as shown, untrusted; empty unless `kind` is `text`. */
  readonly text: string;
  /** The time separator above the message, as the page shows it ("22:38"); pages give no time per message. */
  readonly displayedTime?: string;
  readonly sentAt?: TimeSpan;
  /** When Vigie first read it, by this computer's clock (ms since 1970-01-01 UTC). */
  readonly readAt: number;
  /** The page marks the user's own message as not delivered. */
  readonly failed?: boolean;
  /**
   * When Vigie noticed that the page no longer shows it although its neighbours are there (ms since 1970-01-01 UTC).
   * The page doesn't say who removed it. Gone again when the page shows it again.
   */
  readonly goneAt?: number;
  /** The words are the browser's translation: the page was translated before Vigie read it, and those sent are not known. */
  readonly translated?: boolean;
  /** It was never seen directly below the message above it: others may have stood in between. */
  readonly gapBefore?: boolean;
}
