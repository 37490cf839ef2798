import { type Chat, nextRowId, type Row, type State, tell } from './state.ts';

/** Opens a conversation, as a click on its row does. Throws when there is none of that id. */
export function openChat(state: State, id: string): void {
  const chat = state.chats.find((candidate) => candidate.id === id);
  if (!chat) throw new Error(`replica: no conversation ${id}`);
  chat.unread = 0;
  state.openChat = chat;
  tell(state, { type: 'opened' });
}

/** A new message at the end of a conversation, from anybody. */
export function append(state: State, chat: Chat, row: Row): void {
  chat.rows.push(row);
  if (row.from !== state.self && state.openChat !== chat) chat.unread += 1;
  tell(state, { type: 'appended', chat, row });
}

export function textRow(from: Row['from'], text: string, replyTo: Row | null = null): Row {
  return {
    id: nextRowId(),
    from,
    kind: 'text',
    text,
    sentAt: Date.now(),
    failed: false,
    replyTo,
    reactions: [],
  };
}

/** Puts another row in a row's place (a reaction), or takes it away (`null`: deleted). */
export function replaceRow(state: State, chat: Chat, old: Row, next: Row | null): void {
  chat.rows = chat.rows.flatMap((row) => {
    if (row !== old) return [row];
    return next ? [next] : [];
  });
  tell(state, { type: 'rows', chat });
}

/** Older messages arrive above. */
export function prepend(state: State, chat: Chat, rows: readonly Row[]): void {
  chat.rows = [...rows, ...chat.rows];
  tell(state, { type: 'rows', chat });
}

export function acceptRequest(state: State, chat: Chat): void {
  chat.kind = 'direct';
  openChat(state, chat.id);
}

export function removeChat(state: State, chat: Chat): void {
  state.chats.splice(state.chats.indexOf(chat), 1);
  if (state.openChat === chat) state.openChat = null;
  tell(state, { type: 'opened' });
}
