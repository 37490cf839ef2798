import type { DBSchema } from 'idb';
import type { SchemaV2 } from './v002-memories.ts';

/** The private key under a passphrase: PKCS #8, sealed by AES-256-GCM under PBKDF2-SHA-256. */
export interface WrappedKey {
  salt: ArrayBuffer;
  iv: ArrayBuffer;
  rounds: number;
  wrapped: ArrayBuffer;
}

/** Version 3: the private key may lie under a passphrase. Frozen: it describes databases that exist on users' disks. */
export interface SchemaV3 extends DBSchema {
  keys: {
    key: 'current';
    value: Omit<SchemaV2['keys']['value'], 'privateKey'> & {
      /** Not extractable; only without a passphrase. */
      privateKey?: CryptoKey;
      /** Only with one. */
      lock?: WrappedKey;
    };
  };
  conversations: SchemaV2['conversations'];
  segments: SchemaV2['segments'];
  verdicts: SchemaV2['verdicts'];
  messageIds: SchemaV2['messageIds'];
  deletions: SchemaV2['deletions'];
  acquaintances: SchemaV2['acquaintances'];
  memories: SchemaV2['memories'];
}

/** No store changes: the version tells older programs, which would take a wrapped key for a missing one, to keep away. */
export function lock(): void {
  // Nothing to rewrite: what was kept without a passphrase stays so until the user sets one.
}
