import { ACQUAINTANCES, type ConversationIdentity, type KnownPerson } from '../../model/index.ts';
import { completed } from '../completed.ts';
import { personHash } from '../hashing.ts';
import { loadKeys } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';

/**
 * Bound to the conversation, not to the handle: a handle can be given up and taken by somebody else.
 * The answer itself is not sealed, because it must be readable while the log is locked.
 */
export async function recallPerson(
  db: LogDatabase,
  identity: ConversationIdentity,
  now: number,
): Promise<KnownPerson | null> {
  const { hash } = await loadKeys(db);
  const record = await db.get('acquaintances', await personHash(hash, identity));
  const acquaintance = ACQUAINTANCES.find((known) => known === record?.acquaintance);
  if (!record || !acquaintance || !(record.until > now)) return null;
  return { acquaintance, until: record.until };
}

export async function rememberPerson(
  db: LogDatabase,
  identity: ConversationIdentity,
  known: KnownPerson | null,
): Promise<void> {
  const { hash } = await loadKeys(db);
  const id = await personHash(hash, identity);
  const transaction = db.transaction('acquaintances', 'readwrite', { durability: 'strict' });
  await completed(transaction, [
    known ? transaction.store.put({ id, ...known }) : transaction.store.delete(id),
  ]);
}
