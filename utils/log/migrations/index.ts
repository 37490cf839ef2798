import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { initial } from './v001-initial.ts';
import { memories } from './v002-memories.ts';
import { lock } from './v003-lock.ts';
import { joined } from './v004-joined.ts';

type AnyDatabase = IDBPDatabase<unknown>;
type Upgrade = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>;

/** Brings a database from the version before to this one. May await requests of `transaction`, nothing else. */
export type Step = (db: AnyDatabase, transaction: Upgrade) => void | Promise<void>;

/** One step a version: the first makes version 1. Never change or remove one, only add (CONTRIBUTING.md). */
export const STEPS: readonly Step[] = [
  (db) => initial(db as unknown as Parameters<typeof initial>[0]),
  (db) => memories(db as unknown as Parameters<typeof memories>[0]),
  () => lock(),
  (_db, transaction) => joined(transaction as unknown as Parameters<typeof joined>[0]),
];

/**
 * Runs the steps that are missing. If one fails, the whole upgrade is undone by the database, which keeps the
 * old version with all its data, and the error is passed to `onFailure`.
 */
export async function migrate(
  steps: readonly Step[],
  db: AnyDatabase,
  from: number,
  transaction: Upgrade,
  onFailure: (error: unknown) => void,
): Promise<void> {
  try {
    for (const step of steps.slice(from)) await step(db, transaction);
  } catch (error) {
    onFailure(error);
    // The abort is told by the opening request; nobody else waits for this transaction.
    transaction.done.catch(() => undefined);
    transaction.abort();
  }
}
