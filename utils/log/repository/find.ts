import type { ConversationReference } from '../../model/index.ts';
import { conversationHash } from '../hashing.ts';
import { loadKeys } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';

/** Works while the log is locked: it needs no private key. */
export async function find(db: LogDatabase, reference: ConversationReference): Promise<string | null> {
  const { hash } = await loadKeys(db);
  return (await db.getKey('conversations', await conversationHash(hash, reference))) ?? null;
}
