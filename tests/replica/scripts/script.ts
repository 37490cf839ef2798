import type { Locale } from '../../../utils/model/index.ts';
import type { Person } from '../page/people.ts';
import type { RowKind } from '../page/state.ts';

/** One line of an invented conversation. */
export interface Line {
  /** `me`, or the handle of one of the others; `tip` lines of the site itself have no writer. */
  readonly from: string;
  readonly text: string;
  readonly kind?: RowKind;
  /** Was there before the page opened, this many minutes ago. */
  readonly minutesAgo?: number;
  /** Arrives this many milliseconds after the start, at speed 1. */
  readonly at?: number;
  readonly failed?: boolean;
  readonly reactions?: readonly string[];
  /** Answers this earlier line (its index in the script). */
  readonly replyTo?: number;
}

/** An invented conversation, played in time or shown as finished. */
export interface Script {
  readonly name: string;
  readonly language: Locale;
  readonly kind: 'direct' | 'group' | 'request';
  /** Shown in the list and the header. */
  readonly title: string;
  readonly chatId: string;
  readonly others: readonly Person[];
  readonly lines: readonly Line[];
}

/** Sets times for lines that are played one after the other, `pause` ms apart. */
export function inTime(pause: number, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => ({ ...line, at: pause * (index + 1) }));
}
