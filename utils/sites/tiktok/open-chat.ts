import type { ChatParts } from './find-chat.ts';
import type { Lines } from './list-lines.ts';
import type { OwnAccount } from './own-account.ts';
import type { Header } from './read-header.ts';

/** What is known of the open chat when its rows become messages. */
export interface OpenChat {
  readonly parts: ChatParts;
  readonly header: Header;
  readonly own: OwnAccount;
  readonly id: string;
  readonly list: Element;
  /** What is new in `all`, and some above it. */
  readonly lines: Lines;
  readonly all: Lines;
  /** The account and the peer, as one word. */
  readonly whose: string;
  readonly now: number;
  readonly insist: boolean;
  readonly isTimeUp: () => boolean;
}
