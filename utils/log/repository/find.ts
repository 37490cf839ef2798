import type { ConversationReference } from '../../model/index.ts';
import { conversationHash } from '../hashing.ts';
import { loadKeys } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';
import { joinsOf } from './joins.ts';

/** Works while the log is locked: it needs no private key. */
export async function find(db: LogDatabase, reference: ConversationReference): Promise<string | null> {
  const { hash } = await loadKeys(db);
  const key = await db.getKey('conversations', await conversationHash(hash, reference));
  return key === undefined ? null : (await joinsOf(db)).shownAs(key);
}
