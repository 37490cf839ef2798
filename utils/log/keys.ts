import { completed } from './completed.ts';
import { type Hash, hashWith } from './hashing.ts';
import type { KeysRecord, LogDatabase } from './schema.ts';

export interface Keys {
  readonly keyId: string;
  readonly pair: CryptoKeyPair;
  readonly hash: Hash;
}

/** Keys that the browser uses for us but never shows, not even to this program. */
async function makeKeys(): Promise<KeysRecord> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const hashing = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { id: 'current', keyId: crypto.randomUUID(), ...pair, hashing };
}

/**
 * The keys of this log, made on first use. Asked anew for each operation: another page may have deleted
 * everything, keys included, and data sealed to a deleted key would be lost.
 */
export async function loadKeys(db: LogDatabase): Promise<Keys> {
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
  const { keyId, publicKey, privateKey, hashing } = record;
  return { keyId, pair: { publicKey, privateKey }, hash: hashWith(hashing) };
}
