import type { ArchivedConversation, ArchiveFormat, ConversationKind, Sender } from '../../model/index.ts';
import { inOrder, type ReadMessage } from '../conversations/in-order.ts';
import type { About } from './about.ts';
import type { Sent } from './entry-parts.ts';

export interface ThreadReading {
  readonly format: ArchiveFormat;
  readonly key: string;
  /** Path of its first file. */
  readonly entry: string;
  readonly about: About;
  /** Empty: the user wrote nothing in it. */
  readonly owner: string;
  readonly readAt: number;
}

/** Messages of people whom the user hasn't accepted; "filtered": those that Messenger held for unwanted. */
const REQUESTS = /(^|\/)(message_requests|filtered_threads)(\/|$)/;

/** `sent`: newest first, as the files have it. `part`: very long conversations come in several. */
export function conversationOf(
  reading: ThreadReading,
  sent: readonly Sent[],
  part: number,
): ArchivedConversation {
  const { format, key, entry, about, owner, readAt } = reading;
  return {
    format,
    entry,
    id: part === 0 ? key : `${key} part ${part + 1}`,
    kind: kindOf(reading),
    peer: { name: peerName(about, owner) },
    owner: owner === '' ? null : owner,
    messages: inOrder(
      sent.toReversed().flatMap((one) => readMessages(one, about, owner)),
      readAt,
    ),
  };
}

function kindOf({ about, key }: ThreadReading): ConversationKind {
  if (about.isGroup) return 'group';
  return REQUESTS.test(about.threadPath) || REQUESTS.test(key) ? 'request' : 'direct';
}

function peerName({ isGroup, participants, title }: About, owner: string): string {
  const others = participants.filter((name) => name !== owner);
  return isGroup && title !== '' ? title : others.length > 0 ? others.join(', ') : title || owner;
}

function readMessages(sent: Sent, about: About, owner: string): ReadMessage[] {
  const { from, at, placeholder, text } = sent;
  const shared = {
    sender: senderOf(from, about, owner),
    ...(about.isGroup && from !== '' && { author: from }),
    at,
    within: 1,
  };
  const file: ReadMessage[] = placeholder === null ? [] : [{ ...shared, kind: placeholder, text: '' }];
  const words: ReadMessage[] = text === '' ? [] : [{ ...shared, kind: 'text', text }];
  return [...file, ...words];
}

/** Where the other calls themselves like the user, nothing tells the two apart. */
function senderOf(from: string, { participants }: About, owner: string): Sender {
  if (from === '') return 'unknown';
  if (from !== owner) return 'other';
  return participants.filter((name) => name === owner).length > 1 ? 'unknown' : 'self';
}
