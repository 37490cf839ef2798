import type { FlaggedConversation } from '../../model/index.ts';
import { conversationHash } from '../hashing.ts';
import { type Keys, loadKeys } from '../keys.ts';
import { LogError } from '../log-error.ts';
import type { LogDatabase } from '../schema.ts';
import type { Saved } from '../types.ts';
import { commit } from './commit.ts';
import { join } from './join.ts';
import { prepare } from './prepare.ts';

/** Every lost race means that another writer got through, so this many in a row don't happen by chance. */
const ATTEMPTS = 50;

export async function keyOf(db: LogDatabase, flagged: FlaggedConversation): Promise<string> {
  return conversationHash((await loadKeys(db)).hash, flagged.identity);
}

/**
 * Sealing can't happen inside a transaction (it would end at the first await of anything else), so the parts are
 * prepared first and committed only if nobody wrote in between; otherwise all starts again on the newer data.
 */
async function keep(db: LogDatabase, flagged: FlaggedConversation, now: number): Promise<Saved> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const keys: Keys = await loadKeys(db);
    const prepared = await prepare(db, keys, flagged, now);
    if (prepared.write === null || (await commit(db, keys.keyId, prepared.write))) return prepared.saved;
  }
  throw new LogError('failed');
}

/** Keeps it, and then notes which records are the same chat: one that was deleted is so under all of its names. */
export async function save(db: LogDatabase, flagged: FlaggedConversation, now: number): Promise<Saved> {
  if (!flagged.formerly) return keep(db, flagged, now);
  try {
    return await keep(db, flagged, now);
  } finally {
    await join(db, await loadKeys(db), flagged, now);
  }
}
