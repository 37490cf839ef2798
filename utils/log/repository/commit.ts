import { completed } from '../completed.ts';
import type { LogDatabase } from '../schema.ts';
import type { Write } from './prepare.ts';

/**
 * Writes all of it or nothing. Resolves to true only after the transaction has completed, that is when the data
 * is on the disk (`strict`); to false if somebody else wrote, or replaced the keys, since it was prepared.
 */
export async function commit(db: LogDatabase, keyId: string, write: Write): Promise<boolean> {
  const transaction = db.transaction(
    ['keys', 'conversations', 'segments', 'verdicts', 'messageIds', 'deletions'],
    'readwrite',
    { durability: 'strict' },
  );
  const conversations = transaction.objectStore('conversations');
  const [keys, current, deletion] = await Promise.all([
    transaction.objectStore('keys').get('current'),
    conversations.get(write.conversation.id),
    transaction.objectStore('deletions').get(write.conversation.id),
  ]);
  const stale =
    keys?.keyId !== keyId || current?.stamp !== write.basedOn || deletion?.deletedAt !== write.deletedAt;
  if (stale) {
    await transaction.done;
    return false;
  }
  const { conversation, segment, ids, verdict } = write;
  const requests: Promise<unknown>[] = [conversations.put(conversation)];
  if (verdict) requests.push(transaction.objectStore('verdicts').put(verdict));
  if (segment) {
    const { number } = segment;
    // `add`, not `put`: a segment is never written over.
    requests.push(
      transaction.objectStore('segments').add(segment),
      transaction.objectStore('messageIds').add({ conversation: conversation.id, number, ids }),
    );
  }
  await completed(transaction, requests);
  return true;
}
