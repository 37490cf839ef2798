import type { DBSchema, IDBPTransaction } from 'idb';
import type { SchemaV3 } from './v003-lock.ts';

/** Version 4: one chat, one record. Frozen: it describes databases that exist on users' disks. */
export interface SchemaV4 extends DBSchema {
  keys: SchemaV3['keys'];
  conversations: {
    key: string;
    value: SchemaV3['conversations']['value'] & {
      /**
       * The record of the same chat under the name that a page learnt later (its key is a keyed hash as well). Said of the
       * first `segments` segments: those that came after it may be somebody else's.
       */
      joined?: { into: string; segments: number };
    };
    indexes: SchemaV3['conversations']['indexes'] & { 'by-joined': string };
  };
  segments: SchemaV3['segments'];
  verdicts: SchemaV3['verdicts'];
  messageIds: SchemaV3['messageIds'];
  deletions: SchemaV3['deletions'];
  acquaintances: SchemaV3['acquaintances'];
  memories: SchemaV3['memories'];
}

type Upgrade = IDBPTransaction<SchemaV4, ['conversations'], 'versionchange'>;

/** Nothing to rewrite: what was kept before was joined to nothing. */
export function joined(transaction: Upgrade): void {
  transaction.objectStore('conversations').createIndex('by-joined', 'joined.into');
}
