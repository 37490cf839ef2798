import type { Protection, UnlockedKey } from '../../model/index.ts';
import { completed } from '../completed.ts';
import { keysRecord, openKeysOf, type Unlocked } from '../keys.ts';
import { LogError } from '../log-error.ts';
import type { KeysRecord, LogDatabase } from '../schema.ts';
import { unwrap, wrappedPair } from '../wrapping.ts';
import { reseal, type Snapshot, snapshotOf } from './reseal.ts';

/** A chat that is being saved all the time may get in between; so many times in a row is no chance. */
const ATTEMPTS = 20;

export async function protection(db: LogDatabase, unlocked: Unlocked): Promise<Protection> {
  const record = await keysRecord(db);
  if (!record.lock) return 'none';
  return (await unlocked())?.keyId === record.keyId ? 'unlocked' : 'locked';
}

/**
 * New keys and everything that was sealed to the old ones, in one transaction: a worker that is stopped on the way leaves
 * the old keys with the old data. False if somebody wrote, or changed the keys, since `before`.
 */
async function swap(db: LogDatabase, keys: KeysRecord, before: Snapshot): Promise<boolean> {
  const stores = ['keys', 'conversations', 'segments', 'verdicts'] as const;
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const [now, conversations] = await Promise.all([
    transaction.objectStore('keys').get('current'),
    transaction.objectStore('conversations').getAll(),
  ]);
  const same =
    now?.keyId === before.keyId &&
    conversations.length === before.stamps.size &&
    conversations.every(({ id, stamp }) => before.stamps.get(id) === stamp);
  if (!same) {
    await transaction.done;
    return false;
  }
  const requests: Promise<unknown>[] = [];
  try {
    for (const part of before.segments) requests.push(transaction.objectStore('segments').put(part));
    for (const part of before.verdicts) requests.push(transaction.objectStore('verdicts').put(part));
    requests.push(transaction.objectStore('keys').put(keys));
  } catch (error) {
    // A `put` that throws at once would else let the others commit: parts without their key.
    transaction.abort();
    await Promise.allSettled([transaction.done, ...requests]);
    throw error;
  }
  await completed(transaction, requests);
  return true;
}

export async function protect(db: LogDatabase, unlocked: Unlocked, passphrase: string): Promise<UnlockedKey> {
  const fresh = await wrappedPair(passphrase);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const record = await keysRecord(db);
    const old = await openKeysOf(record, unlocked);
    const { keyId } = fresh.unlocked;
    const before = await snapshotOf(db, record.keyId);
    const resealed = await reseal(before, old, { keyId, publicKey: fresh.publicKey, hash: old.hash });
    const { hashing } = record;
    const keys: KeysRecord = { id: 'current', keyId, publicKey: fresh.publicKey, lock: fresh.lock, hashing };
    if (await swap(db, keys, resealed)) return fresh.unlocked;
  }
  throw new LogError('failed');
}

export async function unlock(db: LogDatabase, passphrase: string): Promise<UnlockedKey | null> {
  const { keyId, lock } = await keysRecord(db);
  return lock ? unwrap(passphrase, keyId, lock) : null;
}

export async function unprotect(db: LogDatabase, unlocked: Unlocked): Promise<void> {
  const record = await keysRecord(db);
  const { privateKey } = await openKeysOf(record, unlocked);
  const { id, keyId, publicKey, hashing } = record;
  const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const current = await transaction.store.get('current');
  if (current?.keyId !== keyId) {
    await transaction.done;
    throw new LogError('failed');
  }
  await completed(transaction, [transaction.store.put({ id, keyId, publicKey, privateKey, hashing })]);
}
