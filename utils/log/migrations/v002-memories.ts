import type { DBSchema, IDBPDatabase } from 'idb';
import type { SchemaV1 } from './v001-initial.ts';

/** Version 2: what is remembered between visits. Frozen: it describes databases that exist on users' disks. */
export interface SchemaV2 extends DBSchema {
  keys: SchemaV1['keys'];
  conversations: SchemaV1['conversations'];
  segments: SchemaV1['segments'];
  verdicts: SchemaV1['verdicts'];
  messageIds: SchemaV1['messageIds'];
  deletions: SchemaV1['deletions'];
  acquaintances: SchemaV1['acquaintances'];
  /** Wordless signs, one record a conversation. They must be readable while the log is locked, so they are not sealed. */
  memories: {
    key: string;
    value: {
      /** Keyed hash, that of the conversation. */
      id: string;
      /** When the latest sign was noted. */
      notedAt: number;
      /** Keyed hashes of the sign and of its message's id. */
      signs: { code: string; message: string; notedAt: number }[];
    };
  };
}

export function memories(db: IDBPDatabase<SchemaV2>): void {
  db.createObjectStore('memories', { keyPath: 'id' });
}
