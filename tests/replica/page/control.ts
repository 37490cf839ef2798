import { append, openChat, prepend, replaceRow, textRow } from './actions.ts';
import { olderRows, rowsAfter } from './older-rows.ts';
import type { Options } from './options.ts';
import { type Chat, type RowKind, type State, tell } from './state.ts';

/** What a test may compare Vigie's reading with. */
export interface TrueMessage {
  readonly id: string;
  readonly sender: 'self' | 'other';
  readonly author: string;
  readonly kind: Exclude<RowKind, 'tip'>;
  readonly text: string;
  readonly failed: boolean;
}

export interface Truth {
  readonly account: string;
  /** The open conversation. */
  readonly conversationId: string | null;
  readonly name: string | null;
  readonly handle: string | null;
  readonly messages: readonly TrueMessage[];
}

/** `window.replica`: how tests act on the page from inside, as its server would. */
export interface ReplicaControl {
  /** A message arrives in the open conversation, from its first other person or the one of that handle. */
  receive(text: string, from?: string): void;
  /** The signed-in user sends a message. */
  send(text: string): void;
  open(conversationId: string): void;
  /** The open conversation gets another display name. */
  rename(name: string): void;
  /** The message of this number in the open conversation (from the end if negative) is taken off the page. */
  remove(number: number): void;
  /** Older messages arrive above. */
  loadOlder(count: number): void;
  /** The page was asleep while `missed` messages came: it shows the `shown` that came after them, and nothing else. */
  fallBehind(missed: number, shown: number): void;
  /** A page that did not show who is signed in (`account=late`) shows it now. */
  signIn(): void;
  /** The page throws the thread's nodes away and draws it again. */
  rerender(): void;
  /** What the open conversation really holds. */
  truth(): Truth;
  /** Whether the script of the address has been played to its end (true when there is none). */
  finished(): boolean;
}

declare global {
  interface Window {
    replica: ReplicaControl;
  }
}

function truthOf(state: State): Truth {
  const chat = state.openChat;
  const messages = (chat?.rows ?? []).flatMap((row): TrueMessage[] => {
    if (!row.from || row.kind === 'tip') return [];
    const sender = row.from === state.self ? 'self' : 'other';
    const { id, kind, failed } = row;
    return [{ id, sender, author: row.from.handle, kind, text: kind === 'text' ? row.text : '', failed }];
  });
  return {
    account: state.self.handle,
    conversationId: chat?.id ?? null,
    name: chat?.name ?? null,
    handle: chat?.kind === 'group' ? null : (chat?.others[0]?.handle ?? null),
    messages,
  };
}

export function createControl(
  state: State,
  options: Options,
  on: { rerender(): void; finished(): boolean },
): ReplicaControl {
  const current = (): Chat => {
    if (!state.openChat) throw new Error('replica: no conversation is open');
    return state.openChat;
  };
  return {
    receive(text, from) {
      const chat = current();
      const writer = from ? chat.others.find((person) => person.handle === from) : chat.others[0];
      if (!writer) throw new Error(`replica: nobody called ${from} in this conversation`);
      append(state, chat, textRow(writer, text));
    },
    send: (text) => append(state, current(), textRow(state.self, text)),
    open: (id) => openChat(state, id),
    rename: (name) => {
      const chat = current();
      chat.name = name;
      openChat(state, chat.id);
    },
    remove: (number) => {
      const chat = current();
      const row = chat.rows.filter(({ from }) => from).at(number);
      if (row) replaceRow(state, chat, row, null);
    },
    loadOlder: (count) => {
      const chat = current();
      prepend(state, chat, olderRows(chat, state.self, count, options.lang));
    },
    fallBehind: (missed, shown) => {
      const chat = current();
      chat.rows = rowsAfter(chat, state.self, missed, shown, options.lang);
      tell(state, { type: 'rows', chat });
    },
    signIn: () => tell(state, { type: 'signed-in' }),
    rerender: on.rerender,
    truth: () => truthOf(state),
    finished: on.finished,
  };
}
