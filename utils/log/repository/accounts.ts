import { accountHash } from '../hashing.ts';
import { loadOpenKeys, type OpenKeys, type Unlocked } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';
import type { AccountLog } from '../types.ts';
import { joinsOf } from './joins.ts';
import { identityOf } from './list.ts';

const END = Number.POSITIVE_INFINITY;

/** Each account's hash once: from one, the index is asked for what comes after its last conversation. */
async function hashesOf(db: LogDatabase): Promise<string[]> {
  const index = db.transaction('conversations').store.index('by-account');
  const hashes: string[] = [];
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [hash] = cursor.key;
    hashes.push(hash);
    cursor = await index.openKeyCursor(IDBKeyRange.lowerBound([hash, END], true));
  }
  return hashes;
}

/**
 * The account that a hash stands for, as it was written last; undefined when nothing of its conversations (keys, latest
 * last) names it. A name that makes another hash is none of it: its list would be somebody else's.
 */
async function accountOf(
  db: LogDatabase,
  keys: OpenKeys,
  hash: string,
  conversations: readonly string[],
): Promise<string | null | undefined> {
  if (hash === (await accountHash(keys.hash, null))) return null;
  for (const key of conversations.toReversed()) {
    const record = await db.get('conversations', key);
    const account = record && (await identityOf(db, keys, record))?.account;
    if (account && (await accountHash(keys.hash, account)) === hash) return account;
  }
  return undefined;
}

/** By name, then the unknown one, then those that can't be read: the order says nothing about who wrote last. */
function byName({ account: a }: AccountLog, { account: b }: AccountLog): number {
  if (a && b) return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  const place = (account: string | null | undefined) => (account ? 0 : account === null ? 1 : 2);
  return place(a) - place(b);
}

/** The accounts that have a log. Opens one conversation of each, more only where that one is damaged. */
export async function accounts(db: LogDatabase, unlocked: Unlocked): Promise<AccountLog[]> {
  const keys = await loadOpenKeys(db, unlocked);
  const { hidden } = await joinsOf(db);
  const found: AccountLog[] = [];
  for (const hash of await hashesOf(db)) {
    const range = IDBKeyRange.bound([hash], [hash, END]);
    const all = await db.getAllKeysFromIndex('conversations', 'by-account', range);
    const conversations = all.filter((key) => !hidden.has(key));
    // Deleted in the meantime, or shown under another account.
    if (conversations.length === 0) continue;
    found.push({
      account: await accountOf(db, keys, hash, conversations),
      count: conversations.length,
    });
  }
  return found.sort(byName);
}
