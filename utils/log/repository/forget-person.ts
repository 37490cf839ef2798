import type { ConversationIdentity } from '../../model/index.ts';
import { accountHash } from '../hashing.ts';
import { type Keys, loadOpenKeys, type OpenKeys, type Unlocked } from '../keys.ts';
import type { ConversationRecord, LogDatabase } from '../schema.ts';
import { type Joins, joinsOf } from './joins.ts';
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

/** The records of an account that are shown under their own key. */
async function shownOf(
  db: LogDatabase,
  keys: Keys,
  { hidden }: Joins,
  account: string | null,
): Promise<ConversationRecord[]> {
  const hash = await accountHash(keys.hash, account);
  const all = await db.getAllFromIndex(
    'conversations',
    'by-account',
    IDBKeyRange.bound([hash], [hash, Number.POSITIVE_INFINITY]),
  );
  return all.filter(({ id }) => !hidden.has(id));
}

/** Deletes a chat with all its records, and the answers that were given under any of its names. */
async function forget(db: LogDatabase, keys: OpenKeys, records: readonly string[], now: number) {
  for (const key of records) {
    const record = await db.get('conversations', key);
    const identity = record && (await identityOf(db, keys, record));
    if (identity) await rememberPerson(db, identity, null);
  }
  await remove(db, records, now);
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
  const joins = await joinsOf(db);
  const shown = joins.shownAs(key);
  const record = await db.get('conversations', shown);
  const identity = record && (await identityOf(db, keys, record));
  if (!identity) {
    await remove(db, joins.allOf(shown), now);
    return record ? 1 : 0;
  }
  let removed = 0;
  for (const other of await shownOf(db, keys, joins, identity.account)) {
    const found = await identityOf(db, keys, other);
    if (!found || !isSamePerson(found, identity)) continue;
    await forget(db, keys, joins.allOf(other.id), now);
    removed += 1;
  }
  return removed;
}
