import { ACQUAINTANCES, type ConversationReference, type KnownPerson } from '../../model/index.ts';
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
  reference: ConversationReference,
  now: number,
): Promise<KnownPerson | null> {
  await forgetExpired(db, now);
  const { hash } = await loadKeys(db);
  const record = await db.get('acquaintances', await personHash(hash, reference));
  const acquaintance = ACQUAINTANCES.find((known) => known === record?.acquaintance);
  if (!record || !acquaintance || !(record.until > now)) return null;
  return { acquaintance, until: record.until };
}

export async function rememberPerson(
  db: LogDatabase,
  reference: ConversationReference,
  known: KnownPerson | null,
): Promise<void> {
  const { hash } = await loadKeys(db);
  const id = await personHash(hash, reference);
  const transaction = db.transaction('acquaintances', 'readwrite', { durability: 'strict' });
  await completed(transaction, [
    known ? transaction.store.put({ id, ...known }) : transaction.store.delete(id),
  ]);
}

/** Deletes the answers that hold no longer: nobody is to find later whom somebody knew. */
export async function forgetExpired(db: LogDatabase, now: number): Promise<void> {
  const expired = (await db.getAll('acquaintances')).filter(({ until }) => !(until > now));
  if (expired.length === 0) return;
  const transaction = db.transaction('acquaintances', 'readwrite', { durability: 'strict' });
  await completed(
    transaction,
    // Looked at again: an answer may have been renewed since.
    expired.map(async ({ id }) => {
      const current = await transaction.store.get(id);
      if (current && !(current.until > now)) await transaction.store.delete(id);
    }),
  );
}
