import type { Conversation, ConversationKind } from '../../model/index.ts';
import type { ConversationBuffer } from '../conversation-buffer.ts';
import { profileUrl } from './handles.ts';
import type { Header } from './read-header.ts';

/** Direct conversations are `0:1:…`, groups digits only (C); the header decides where the page shows no id. */
const kindOf = (header: Header, id: string): ConversationKind =>
  header.kind === 'request'
    ? 'request'
    : id.startsWith('0:')
      ? 'direct'
      : /^\d+$/.test(id)
        ? 'group'
        : header.kind;

/** The open conversation as the rest of Vigie knows it. */
export const conversationOf = (open: {
  readonly header: Header;
  readonly id: string;
  readonly account: string | null;
  readonly userId: string | undefined;
  readonly buffer: ConversationBuffer;
  readonly document: Document;
}): Conversation => {
  const { header, id, account, userId, buffer, document } = open;
  const { name, handle } = header;
  const formerly = buffer.names.filter((one) => one.id !== id || one.account !== account);
  buffer.names = [...formerly, { id, account }];
  return {
    site: 'tiktok',
    id,
    account,
    kind: kindOf(header, id),
    peer: {
      name,
      ...(handle === undefined ? {} : { handle, profileUrl: profileUrl(handle) }),
      ...(userId === undefined ? {} : { userId }),
    },
    pageUrl: document.location.href,
    ...(formerly[0] && { formerly }),
    messages: buffer.messages,
  };
};
