import type { IDBPDatabase } from 'idb';
import type { SchemaV4 } from './migrations/v004-joined.ts';

/** The schema of today: that of the last migration step. */
export type LogSchema = SchemaV4;
export type LogDatabase = IDBPDatabase<LogSchema>;

export type KeysRecord = LogSchema['keys']['value'];
export type ConversationRecord = LogSchema['conversations']['value'];
export type SegmentRecord = LogSchema['segments']['value'];
export type DeletionRecord = LogSchema['deletions']['value'];
export type MemoryRecord = LogSchema['memories']['value'];
export type VerdictRecord = LogSchema['verdicts']['value'];

export const DATABASE_NAME = 'vigie';
