import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * Version 1. Frozen: it describes databases that exist on users' disks. A change is a new step.
 *
 * Readable without the private key are only: keyed hashes, counts of parts, times of saving and deleting, and the answer to
 * "I know this person" under a keyed hash of its own. Everything else is sealed (HPKE) to the public key.
 */
export interface SchemaV1 extends DBSchema {
  /** One record, made on first use. */
  keys: {
    key: 'current';
    value: {
      id: 'current';
      /** Names the key pair, so that a writer notices when it was replaced meanwhile. */
      keyId: string;
      publicKey: CryptoKey;
      /** Not extractable. */
      privateKey: CryptoKey;
      /** HMAC-SHA-256, not extractable. */
      hashing: CryptoKey;
    };
  };
  conversations: {
    key: string;
    value: {
      /** Keyed hash of account, site and conversation id; also the key that callers see. */
      id: string;
      /** Keyed hash of the account. */
      account: string;
      /** Random, new with every write: a writer that prepared its parts on older data starts again. */
      stamp: string;
      segments: number;
      verdicts: number;
      firstSavedAt: number;
      lastSavedAt: number;
    };
    indexes: { 'by-last-saved': number; 'by-account': [string, number] };
  };
  /** Messages, append-only. */
  segments: {
    key: [string, number];
    value: { conversation: string; number: number; keyId: string; enc: ArrayBuffer; sealed: ArrayBuffer };
  };
  /** Assessments, one for each reading of the page; a longer reading replaces the one that it contains. */
  verdicts: {
    key: [string, number];
    value: {
      conversation: string;
      number: number;
      /** Keyed hash of the ids of the messages that it covers, in order. */
      coverage: string;
      /** Keyed hash of its content. */
      digest: string;
      keyId: string;
      enc: ArrayBuffer;
      sealed: ArrayBuffer;
    };
    indexes: { 'by-coverage': [string, string] };
  };
  /** Keyed hashes of the messages of each segment: nothing is kept twice. */
  messageIds: {
    key: [string, number];
    value: { conversation: string; number: number; ids: string[] };
  };
  /** What the user has deleted, without words: its messages never come back. */
  deletions: {
    key: string;
    value: {
      /** Keyed hash, that of the conversation. */
      id: string;
      deletedAt: number;
      /** Keyed hashes of its messages, from all deletions. */
      ids: string[];
    };
  };
  acquaintances: {
    key: string;
    value: { id: string; acquaintance: string; until: number };
  };
}

export function initial(db: IDBPDatabase<SchemaV1>): void {
  db.createObjectStore('keys', { keyPath: 'id' });
  const conversations = db.createObjectStore('conversations', { keyPath: 'id' });
  conversations.createIndex('by-last-saved', 'lastSavedAt');
  conversations.createIndex('by-account', ['account', 'lastSavedAt']);
  db.createObjectStore('segments', { keyPath: ['conversation', 'number'] });
  const verdicts = db.createObjectStore('verdicts', { keyPath: ['conversation', 'number'] });
  verdicts.createIndex('by-coverage', ['conversation', 'coverage']);
  db.createObjectStore('messageIds', { keyPath: ['conversation', 'number'] });
  db.createObjectStore('deletions', { keyPath: 'id' });
  db.createObjectStore('acquaintances', { keyPath: 'id' });
}
