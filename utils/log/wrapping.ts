import type { UnlockedKey } from '../model/index.ts';
import { CURVE } from './keys.ts';
import type { WrappedKey } from './migrations/v003-lock.ts';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023 and after). */
const ROUNDS = 600_000;

const encoder = new TextEncoder();

async function keyFrom(passphrase: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  // The same word typed on another keyboard may come in another Unicode form.
  const words = encoder.encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const sealing = (iv: BufferSource, keyId: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(keyId),
});

/** A fresh key pair whose private part is only given out here, once, and kept under the passphrase. */
export async function wrappedPair(
  passphrase: string,
): Promise<{ readonly publicKey: CryptoKey; readonly lock: WrappedKey; readonly unlocked: UnlockedKey }> {
  const keyId = crypto.randomUUID();
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const wrapped = await crypto.subtle.encrypt(sealing(iv, keyId), key, pkcs8);
  return {
    publicKey: pair.publicKey,
    lock: { salt: salt.buffer, iv: iv.buffer, rounds: ROUNDS, wrapped },
    unlocked: { keyId, pkcs8: new Uint8Array(pkcs8) },
  };
}

/** The private key; null when the passphrase is another one (or the record was changed). */
export async function unwrap(
  passphrase: string,
  keyId: string,
  { salt, iv, rounds, wrapped }: WrappedKey,
): Promise<UnlockedKey | null> {
  const key = await keyFrom(passphrase, salt, rounds);
  try {
    const pkcs8 = await crypto.subtle.decrypt(sealing(iv, keyId), key, wrapped);
    return { keyId, pkcs8: new Uint8Array(pkcs8) };
  } catch {
    return null;
  }
}
