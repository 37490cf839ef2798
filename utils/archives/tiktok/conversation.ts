import type { ArchivedConversation, Peer } from '../../model/index.ts';
import { inOrder, type ReadMessage } from '../conversations/in-order.ts';
import type { Chat, ChatMessage } from './chat.ts';
import { kindOf } from './content.ts';
import { instantOf } from './instant.ts';

/** `owner`: own user name; null or empty where nobody in it is known to be the user. */
export function conversationOf(chat: Chat, owner: string | null, readAt: number): ArchivedConversation {
  const { entry, name, isGroup, part, messages } = chat;
  const id = `${isGroup ? 'group' : 'handle'}:${name}${part === 0 ? '' : ` part ${part + 1}`}`;
  return {
    format: 'tiktok',
    entry,
    id,
    kind: isGroup ? 'group' : 'direct',
    peer: peerOf(name, isGroup),
    owner: owner || null,
    messages: inOrder(
      messages.map((message) => readMessage(message, owner)),
      readAt,
      'newest-first',
    ),
  };
}

const peerOf = (name: string, isGroup: boolean): Peer =>
  isGroup || name === '' ? { name } : { name, handle: name };

function readMessage({ date, from, content }: ChatMessage, owner: string | null): ReadMessage {
  const kind = kindOf(content);
  return {
    sender: from !== '' && from === owner ? 'self' : 'other',
    ...(from !== '' && { author: from }),
    kind,
    text: kind === 'text' ? content : '',
    at: instantOf(date),
  };
}
