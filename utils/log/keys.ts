import type { UnlockedKey } from '../model/index.ts';
import { completed } from './completed.ts';
import { type Hash, hashWith } from './hashing.ts';
import { LogError } from './log-error.ts';
import type { KeysRecord, LogDatabase } from './schema.ts';

/** What writing needs: it works while the log is locked. */
export interface Keys {
  readonly keyId: string;
  readonly publicKey: CryptoKey;
  readonly hash: Hash;
}

/** What reading needs as well. */
export interface OpenKeys extends Keys {
  readonly privateKey: CryptoKey;
}

/** Gives the key that the user has unlocked, while it is. */
export type Unlocked = () => Promise<UnlockedKey | null>;

/** Elliptic curve of the key pair (DHKEM P-256, RFC 9180). */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Keys that the browser uses for us but never shows, not even to this program. */
async function makeKeys(): Promise<KeysRecord> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const hashing = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { id: 'current', keyId: crypto.randomUUID(), ...pair, hashing };
}

/**
 * The keys of this log, made on first use. Asked anew for each operation: another page may have deleted
 * everything, keys included, and data sealed to a deleted key would be lost.
 */
export async function keysRecord(db: LogDatabase): Promise<KeysRecord> {
  let record = await db.get('keys', 'current');
  if (!record) {
    const made = await makeKeys();
    const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
    // Another context may have made its own in the meantime: the first one stands.
    const existing = transaction.store.get('current');
    const adding = existing.then((found) => (found ? undefined : transaction.store.add(made)));
    await completed(transaction, [adding]);
    record = (await existing) ?? made;
  }
  return record;
}

export async function loadKeys(db: LogDatabase): Promise<Keys> {
  const { keyId, publicKey, hashing } = await keysRecord(db);
  return { keyId, publicKey, hash: hashWith(hashing) };
}

/** Rejects with `locked` while the private key lies under a passphrase that was not given. */
export async function openKeysOf(record: KeysRecord, unlocked: Unlocked): Promise<OpenKeys> {
  const { keyId, publicKey, hashing } = record;
  let { privateKey } = record;
  if (!privateKey) {
    const given = await unlocked();
    if (given?.keyId !== keyId) throw new LogError('locked');
    privateKey = await crypto.subtle.importKey('pkcs8', given.pkcs8, CURVE, false, ['deriveBits']);
  }
  return { keyId, publicKey, privateKey, hash: hashWith(hashing) };
}

export const loadOpenKeys = async (db: LogDatabase, unlocked: Unlocked): Promise<OpenKeys> =>
  openKeysOf(await keysRecord(db), unlocked);
