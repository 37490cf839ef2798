import type { Person } from './people.ts';

export type RowKind = 'text' | 'image' | 'video' | 'sticker' | 'unsupported' | 'tip';

export interface Row {
  /** 19 digits, rising in time. */
  readonly id: string;
  /** Writer; system tips have none. */
  readonly from: Person | null;
  readonly kind: RowKind;
  readonly text: string;
  /** ms since 1970-01-01 UTC. */
  readonly sentAt: number;
  readonly failed: boolean;
  readonly replyTo: Row | null;
  readonly reactions: readonly string[];
}

export interface Chat {
  /** `0:1:<peer>:<self>` for two people, digits alone for a group (evidence, 1.4). */
  readonly id: string;
  readonly script: string;
  kind: 'direct' | 'group' | 'request';
  name: string;
  readonly others: readonly Person[];
  rows: Row[];
  unread: number;
}

/** What happened, for the views. `rows` means: draw the whole thread again. */
export type Change =
  | { readonly type: 'opened' }
  | { readonly type: 'list' }
  | { readonly type: 'signed-in' }
  | { readonly type: 'appended'; readonly chat: Chat; readonly row: Row }
  | { readonly type: 'rows'; readonly chat: Chat };

/** The page's state; every change is told to the listeners at once. */
export interface State {
  readonly self: Person;
  readonly chats: Chat[];
  openChat: Chat | null;
  readonly listeners: Set<(change: Change) => void>;
}

export function tell(state: State, change: Change): void {
  for (const listener of state.listeners) listener(change);
}

let lastId = 100;
/** Ids rise with every row, as the site's do. */
export function nextRowId(): string {
  lastId += 1;
  return `70000000000${String(lastId).padStart(8, '0')}`;
}
