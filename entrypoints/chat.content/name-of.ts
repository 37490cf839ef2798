import type { ConversationReference } from '../../utils/model/index.ts';

/** Names a conversation within this page. */
export const nameOf = ({ site, account, id }: ConversationReference): string =>
  JSON.stringify([site, account, id]);
