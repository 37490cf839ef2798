import type { ConversationReference, RememberedSign } from '../../model/index.ts';
import { completed } from '../completed.ts';
import { conversationHash, type Hash, messageHash } from '../hashing.ts';
import { loadKeys } from '../keys.ts';
import type { LogDatabase, MemoryRecord } from '../schema.ts';
import { signCode, signsByCode } from '../sign-codes.ts';

type Noted = MemoryRecord['signs'][number];

const KEPT_FOR_MS = 90 * 24 * 60 * 60 * 1000;
/** Of one sign, the first and the latest times it was seen tell all that a level can rest on. */
const MOST_OF_ONE_SIGN = 4;

export async function recallSigns(
  db: LogDatabase,
  reference: ConversationReference,
  onPage: readonly string[],
  now: number,
): Promise<RememberedSign[]> {
  const { hash } = await loadKeys(db);
  const id = await conversationHash(hash, reference);
  const noted = await notedIn(db, id, now);
  if (noted.length === 0) return [];
  const shown = new Set(await Promise.all(onPage.map((message) => messageHash(hash, id, message))));
  const signs = await signsByCode(hash, id);
  return noted.flatMap(({ code, message, notedAt }) => {
    const sign = signs.get(code);
    return sign && !shown.has(message) ? [{ ...sign, messageId: message, notedAt }] : [];
  });
}

export async function rememberSigns(
  db: LogDatabase,
  reference: ConversationReference,
  signs: readonly RememberedSign[],
  now: number,
): Promise<void> {
  const { hash } = await loadKeys(db);
  const id = await conversationHash(hash, reference);
  const noted = await Promise.all(signs.map((sign) => coded(hash, id, sign)));
  await noteIn(db, id, noted, now);
}

/** What is noted about this conversation and not too old. */
export const notedIn = async (db: LogDatabase, id: string, now: number): Promise<Noted[]> =>
  stillKept((await db.get('memories', id))?.signs ?? [], now);

export async function noteIn(
  db: LogDatabase,
  id: string,
  noted: readonly Noted[],
  now: number,
): Promise<void> {
  const transaction = db.transaction('memories', 'readwrite', { durability: 'strict' });
  const writing = transaction.store.get(id).then((record) => {
    const all = bounded(merged(stillKept([...(record?.signs ?? []), ...noted], now)));
    const latest = all.at(-1);
    return latest && transaction.store.put({ id, notedAt: latest.notedAt, signs: all });
  });
  await completed(transaction, [writing]);
}

export async function forgetSigns(db: LogDatabase): Promise<void> {
  const transaction = db.transaction('memories', 'readwrite', { durability: 'strict' });
  await completed(transaction, [transaction.store.clear()]);
}

/** Deletes what was last noted too long ago. */
export async function forgetOldSigns(db: LogDatabase, now: number): Promise<void> {
  const transaction = db.transaction('memories', 'readwrite', { durability: 'strict' });
  const deleting = transaction.store
    .getAll()
    .then((records) =>
      Promise.all(
        records
          .filter(({ signs }) => stillKept(signs, now).length === 0)
          .map(({ id }) => transaction.store.delete(id)),
      ),
    );
  await completed(transaction, [deleting]);
}

async function coded(hash: Hash, id: string, sign: RememberedSign): Promise<Noted> {
  const [code, message] = await Promise.all([
    signCode(hash, id, sign),
    messageHash(hash, id, sign.messageId),
  ]);
  return { code, message, notedAt: sign.notedAt };
}

const stillKept = (signs: readonly Noted[], now: number): Noted[] =>
  signs.filter(({ notedAt }) => now - notedAt < KEPT_FOR_MS);

/** Each sign of each message once, when it was first noted; oldest first. */
function merged(signs: readonly Noted[]): Noted[] {
  const sorted = [...signs].sort((a, b) => a.notedAt - b.notedAt);
  const byPlace = new Map<string, Noted>();
  for (const sign of sorted) {
    const place = `${sign.message} ${sign.code}`;
    if (!byPlace.has(place)) byPlace.set(place, sign);
  }
  return [...byPlace.values()];
}

function bounded(signs: readonly Noted[]): Noted[] {
  const byCode = Map.groupBy(signs, ({ code }) => code);
  const dropped = new Set([...byCode.values()].flatMap((same) => same.slice(1, 1 - MOST_OF_ONE_SIGN)));
  return signs.filter((sign) => !dropped.has(sign));
}
