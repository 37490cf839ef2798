import type { ArchivedConversation, Sender } from '../../model/index.ts';
import { inOrder } from '../conversations/in-order.ts';
import type { Row } from './row.ts';

/** A partner's user name or an opaque id, and what was said there, in the order of the files. */
export interface Talk {
  readonly key: string;
  readonly entry: string;
  readonly rows: readonly Row[];
  /** From 0: very long ones come in parts. */
  readonly part: number;
}

/** `owner`: own user name; null where the files don't say it. */
export function conversationOf(
  { key, entry, rows, part }: Talk,
  owner: string | null,
  readAt: number,
): ArchivedConversation {
  const others = new Set(rows.filter((row) => senderOf(row, owner) === 'other').map(({ from }) => from));
  others.delete('');
  const title = rows.find((row) => row.title !== '')?.title;
  const isGroup = title !== undefined || others.size > 1;
  const [only = key] = others;
  return {
    format: 'snapchat',
    entry,
    id: part === 0 ? key : `${key} part ${part + 1}`,
    kind: isGroup ? 'group' : 'direct',
    peer: isGroup ? { name: title ?? key } : { name: only, handle: only },
    owner,
    messages: inOrder(
      rows.map((row) => ({
        ...row.message,
        sender: senderOf(row, owner),
        ...(isGroup && row.from !== '' && { author: row.from }),
      })),
      readAt,
    ),
  };
}

function senderOf({ isOwn, from }: Row, owner: string | null): Sender {
  if (isOwn !== undefined) return isOwn ? 'self' : 'other';
  return from === '' ? 'unknown' : from === owner ? 'self' : 'other';
}
