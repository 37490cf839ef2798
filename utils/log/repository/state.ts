import type { ConversationRecord, DeletionRecord, LogDatabase } from '../schema.ts';
import { partsOf } from './ranges.ts';

/** What the log has of one conversation, as far as it can be known without the private key. */
export interface State {
  readonly record: ConversationRecord | undefined;
  /** Hashes of the messages that are kept. */
  readonly known: ReadonlySet<string>;
  /** Set once the user has deleted this conversation. */
  readonly deletion: DeletionRecord | undefined;
  readonly nextSegment: number;
  readonly nextVerdict: number;
}

export async function stateOf(db: LogDatabase, conversation: string): Promise<State> {
  const parts = partsOf(conversation);
  const transaction = db.transaction(
    ['conversations', 'segments', 'verdicts', 'messageIds', 'deletions'],
    'readonly',
  );
  const [record, deletion, ids, segmentKeys, lastVerdict] = await Promise.all([
    transaction.objectStore('conversations').get(conversation),
    transaction.objectStore('deletions').get(conversation),
    transaction.objectStore('messageIds').getAll(parts),
    transaction.objectStore('segments').getAllKeys(parts),
    transaction.objectStore('verdicts').openKeyCursor(parts, 'prev'),
    transaction.done,
  ]);
  // Counted from the parts themselves as well: a damaged record must not make new parts collide with old ones,
  // and messages of a segment that is gone may be kept again.
  const segments = new Set(segmentKeys.map(([, number]) => number));
  const numbers = [...segments, ...ids.map(({ number }) => number)];
  return {
    record,
    deletion,
    known: new Set(ids.flatMap((part) => (segments.has(part.number) ? part.ids : []))),
    nextSegment: numbers.reduce((next, number) => Math.max(next, number + 1), record?.segments ?? 0),
    nextVerdict: Math.max(record?.verdicts ?? 0, (lastVerdict?.primaryKey[1] ?? -1) + 1),
  };
}
