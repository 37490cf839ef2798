import type { FlaggedConversation } from '../../model/index.ts';
import { completed } from '../completed.ts';
import { conversationHash, messageHash } from '../hashing.ts';
import type { Keys } from '../keys.ts';
import type { ConversationRecord, LogDatabase } from '../schema.ts';
import { isMark } from '../sealed/gone.ts';
import { formersOf } from './formers.ts';
import { partsOf } from './ranges.ts';
import { remove } from './remove.ts';
import { stateOf } from './state.ts';

/**
 * Whether all that the record `former` has beyond its first `from` segments is among the messages of this reading, and
 * which of these it has.
 */
async function readHere(
  db: LogDatabase,
  keys: Keys,
  { id: former, segments }: ConversationRecord,
  from: number,
  flagged: FlaggedConversation,
) {
  const all = await db.getAll('messageIds', partsOf(former));
  const parts = all.filter(({ number }) => number >= from);
  const kept = new Set(parts.flatMap(({ ids }) => ids));
  const messages = await Promise.all(
    flagged.messages.map(async (message) => ({
      message,
      hash: await messageHash(keys.hash, former, message.id),
    })),
  );
  const read = new Set(messages.map(({ hash }) => hash));
  // A part whose ids are lost could hold anything.
  const isWhole = parts.length === segments - from;
  return {
    isAll: isWhole && [...kept].every((id) => isMark(id) || read.has(id)),
    messages: messages.flatMap(({ message, hash }) => (kept.has(hash) ? [message] : [])),
  };
}

async function write(db: LogDatabase, former: string, stamp: string, into: string): Promise<void> {
  const transaction = db.transaction('conversations', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const writing = Promise.all([store.get(former), store.getKey(into)]).then(([record, there]) => {
    // Written or deleted in the meantime: the next save of the chat looks again.
    if (record?.stamp !== stamp || there === undefined) return undefined;
    const joined = { into, segments: record.segments };
    return store.put({ ...record, stamp: crypto.randomUUID(), joined });
  });
  await completed(transaction, [writing]);
}

/**
 * A page learns some things late: who is signed in, the conversation's own id. What it had handed over before then lies
 * in a record of another name, sealed for good. When the page says that it had read this chat under those names, and that
 * record holds nothing but messages that were read here (or by such a page before), it is noted to be the same chat. One
 * that holds more may be in part a sibling's and stays what it is. What the user has deleted here goes there as well.
 */
export async function join(
  db: LogDatabase,
  keys: Keys,
  flagged: FlaggedConversation,
  now: number,
): Promise<void> {
  const into = await conversationHash(keys.hash, flagged.identity);
  for (const former of await formersOf(keys, flagged)) {
    const record = await db.get('conversations', former);
    if (!record) continue;
    const { joined } = record;
    const before = joined?.into === into ? joined.segments : 0;
    if (before === record.segments && before > 0) continue;
    const { isAll, messages } = await readHere(db, keys, record, before, flagged);
    if (!isAll) continue;
    const { record: there, known, deletion } = await stateOf(db, into);
    const deleted = new Set(deletion?.ids);
    const hashes = await Promise.all(messages.map((message) => messageHash(keys.hash, into, message.id)));
    const isGone = messages.some((message, index) => {
      const hash = hashes[index] ?? '';
      return deletion && !known.has(hash) && (deleted.has(hash) || message.readAt <= deletion.deletedAt);
    });
    if (isGone) await remove(db, [former], now);
    else if (there && hashes.every((hash) => known.has(hash))) await write(db, former, record.stamp, into);
  }
}
