import type { ConversationIdentity } from '../../model/index.ts';
import { accountHash } from '../hashing.ts';
import { type Keys, loadOpenKeys, type Unlocked } from '../keys.ts';
import type { ConversationRecord, LogDatabase } from '../schema.ts';
import { identityOf } from './list.ts';
import { rememberPerson } from './people.ts';
import { remove } from './remove.ts';

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** By the site's id of the account or its handle; a display name proves nothing, and a group is no person. */
const isSamePerson = (a: ConversationIdentity, b: ConversationIdentity): boolean =>
  a.site === b.site &&
  (a.id === b.id ||
    (a.kind !== 'group' &&
      b.kind !== 'group' &&
      (same(a.peer.userId, b.peer.userId) || same(a.peer.handle, b.peer.handle))));

async function allOf(db: LogDatabase, keys: Keys, account: string | null): Promise<ConversationRecord[]> {
  const hash = await accountHash(keys.hash, account);
  return db.getAllFromIndex(
    'conversations',
    'by-account',
    IDBKeyRange.bound([hash], [hash, Number.POSITIVE_INFINITY]),
  );
}

/**
 * Deletes every conversation with the person of this one, with the signs and the answer to "I know this person". Gives
 * how many conversations there were. One that can't be read any more is deleted alone: nobody knows whose it was.
 */
export async function forgetPerson(
  db: LogDatabase,
  unlocked: Unlocked,
  key: string,
  now: number,
): Promise<number> {
  const keys = await loadOpenKeys(db, unlocked);
  const record = await db.get('conversations', key);
  const identity = record && (await identityOf(db, keys, record));
  if (!identity) {
    await remove(db, key, now);
    return record ? 1 : 0;
  }
  let removed = 0;
  for (const other of await allOf(db, keys, identity.account)) {
    const found = await identityOf(db, keys, other);
    if (!found || !isSamePerson(found, identity)) continue;
    await rememberPerson(db, found, null);
    await remove(db, other.id, now);
    removed += 1;
  }
  return removed;
}
