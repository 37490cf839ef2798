import { connect } from './connection.ts';
import { loadKeys, type Unlocked } from './keys.ts';
import { toLogError } from './log-error.ts';
import { STEPS } from './migrations/index.ts';
import { createQueue } from './queue.ts';
import { accounts } from './repository/accounts.ts';
import { countOlder, expire } from './repository/expire.ts';
import { find } from './repository/find.ts';
import { forgetPerson } from './repository/forget-person.ts';
import { count, list } from './repository/list.ts';
import { forgetOldSigns, forgetSigns, recallSigns, rememberSigns } from './repository/memories.ts';
import { forgetExpired, recallPerson, rememberPerson } from './repository/people.ts';
import { protect, protection, unlock, unprotect } from './repository/protect.ts';
import { read } from './repository/read.ts';
import { clear, removeChat } from './repository/remove.ts';
import { keyOf, save } from './repository/save.ts';
import { recallShown, rememberShown } from './repository/shown.ts';
import { DATABASE_NAME, type LogDatabase } from './schema.ts';
import type { Log } from './types.ts';

interface OpenLogOptions {
  /** This computer's clock, in ms since 1970-01-01 UTC. */
  readonly now?: () => number;
  /** Where the private key is while the user has unlocked it; without it a log with a passphrase stays locked. */
  readonly unlocked?: Unlocked;
}

/** Opens the log of this extension: background and extension pages only (elsewhere it would be a web page's database). */
export async function openLog({
  now = Date.now,
  unlocked = () => Promise.resolve(null),
}: OpenLogOptions = {}): Promise<Log> {
  const connection = connect(DATABASE_NAME, STEPS);
  const enqueue = createQueue();

  async function run<Value>(task: (db: LogDatabase) => Promise<Value>): Promise<Value> {
    try {
      return await task(await connection.use());
    } catch (error) {
      throw toLogError(error);
    }
  }

  // Opened now, with its keys, so that "cannot save" is known before there is something to save.
  await run(loadKeys);
  await run((db) => forgetExpired(db, now()));
  await run((db) => forgetOldSigns(db, now()));
  return {
    // Hashes are computed side by side and may come back in any order: the queue keeps that of asking.
    save: (flagged) =>
      run(async (db) => {
        const key = await enqueue('key', () => keyOf(db, flagged));
        return enqueue(key, () => save(db, flagged, now()));
      }),
    find: (reference) => run((db) => find(db, reference)),
    list: (filter) => run((db) => list(db, unlocked, filter)),
    read: (key) => run((db) => read(db, unlocked, key)),
    remove: (key) => run((db) => removeChat(db, key, now())),
    forgetPerson: (key) => run((db) => forgetPerson(db, unlocked, key, now())),
    countOlder: (before) => run((db) => countOlder(db, before)),
    expire: (before) => run((db) => expire(db, before, now())),
    clear: () => run(clear),
    accounts: () => run((db) => accounts(db, unlocked)),
    count: (filter) => run((db) => count(db, filter)),
    protection: () => run((db) => protection(db, unlocked)),
    protect: (passphrase) => run((db) => protect(db, unlocked, passphrase)),
    unlock: (passphrase) => run((db) => unlock(db, passphrase)),
    unprotect: () => run((db) => unprotect(db, unlocked)),
    recallPerson: (reference) => run((db) => recallPerson(db, reference, now())),
    rememberPerson: (reference, known) => run((db) => rememberPerson(db, reference, known)),
    recallSigns: (reference, onPage) => run((db) => recallSigns(db, reference, onPage, now())),
    rememberSigns: (reference, signs) => run((db) => rememberSigns(db, reference, signs, now())),
    recallShown: (reference, sayable) => run((db) => recallShown(db, reference, sayable, now())),
    rememberShown: (reference, shown) => run((db) => rememberShown(db, reference, shown, now())),
    forgetSigns: () => run(forgetSigns),
    close: () => connection.close(),
  };
}
