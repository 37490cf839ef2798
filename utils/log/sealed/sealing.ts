import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { Keys, OpenKeys } from '../keys.ts';

/** RFC 9180: sealing needs the public key only, so that a locked log can still grow. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Where a part belongs. It is authenticated: a part moved to another place does not open. */
export interface Place {
  readonly store: 'segments' | 'verdicts';
  readonly conversation: string;
  readonly number: number;
}

export interface Sealed {
  readonly keyId: string;
  readonly enc: ArrayBuffer;
  readonly sealed: ArrayBuffer;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

const binding = ({ store, conversation, number }: Place, keyId: string): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify(['vigie-log', 1, store, conversation, number, keyId]));

/** `content` must survive JSON; unpaired surrogates do, as escapes. */
export async function seal(keys: Keys, place: Place, content: unknown): Promise<Sealed> {
  const { ct, enc } = await suite.seal(
    { recipientPublicKey: keys.publicKey },
    encoder.encode(JSON.stringify(content)),
    binding(place, keys.keyId),
  );
  return { keyId: keys.keyId, enc, sealed: ct };
}

/** Rejects when a bit was changed, the part was moved, or it was sealed to another key. */
export async function unseal(keys: OpenKeys, place: Place, { keyId, enc, sealed }: Sealed): Promise<unknown> {
  const { publicKey, privateKey } = keys;
  const bytes = await suite.open(
    { recipientKey: { publicKey, privateKey }, enc },
    sealed,
    binding(place, keyId),
  );
  return JSON.parse(decoder.decode(bytes));
}
