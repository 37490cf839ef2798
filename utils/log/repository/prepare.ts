import { type FlaggedConversation, levelRank, type Message } from '../../model/index.ts';
import { conversationHash, messageHash } from '../hashing.ts';
import type { Keys } from '../keys.ts';
import { LogError } from '../log-error.ts';
import type { ConversationRecord, LogDatabase, SegmentRecord, VerdictRecord } from '../schema.ts';
import { distinct, newRuns } from '../sealed/runs.ts';
import type { Saved } from '../types.ts';
import { newSegment, newVerdict, type Reading } from './new-parts.ts';
import { stateOf } from './state.ts';

/** Everything that one save writes, in one transaction. */
export interface Write {
  /** Stamp of the conversation that it builds on; undefined: it is a new one. */
  readonly basedOn: string | undefined;
  readonly conversation: ConversationRecord;
  readonly segment: SegmentRecord | null;
  /** Hashes of the messages in the segment. */
  readonly ids: string[];
  readonly verdict: VerdictRecord | null;
}

export interface Prepared {
  readonly saved: Saved;
  /** Null: the log has all of it already. */
  readonly write: Write | null;
}

async function hashesOf(keys: Keys, conversation: string, messages: readonly Message[]) {
  const hashes = await Promise.all(messages.map(({ id }) => messageHash(keys.hash, conversation, id)));
  return new Map(messages.map((message, index) => [message, hashes[index] ?? '']));
}

/** Reads what is there, finds what is new, seals it. Writes nothing. */
export async function prepare(
  db: LogDatabase,
  keys: Keys,
  flagged: FlaggedConversation,
  now: number,
): Promise<Prepared> {
  const id = await conversationHash(keys.hash, flagged.identity);
  const messages = distinct(flagged.messages);
  const hashes = await hashesOf(keys, id, messages);
  const { record, known, nextSegment, nextVerdict } = await stateOf(db, id);
  // Promise 4: words of a conversation that was never flagged are not stored.
  const isFlagged = levelRank(flagged.assessment.level) >= levelRank('warning');
  if (!isFlagged && known.size === 0) throw new LogError('not-flagged');

  const isKnown = (message: Message): boolean => known.has(hashes.get(message) ?? '');
  const ids = messages.filter((message) => !isKnown(message)).map((message) => hashes.get(message) ?? '');
  const reading: Reading = { conversation: id, flagged, messages, isKnown, savedAt: now };
  const [account, segment, verdict] = await Promise.all([
    keys.hash('account', flagged.identity.account),
    newSegment(keys, reading, newRuns(messages, isKnown), nextSegment),
    newVerdict(db, keys, reading, nextVerdict),
  ]);
  const saved: Saved = { key: id, added: ids.length };
  if (!segment && !verdict) return { saved, write: null };
  const conversation: ConversationRecord = {
    id,
    account,
    stamp: crypto.randomUUID(),
    segments: nextSegment + (segment ? 1 : 0),
    verdicts: Math.max(nextVerdict, (verdict?.number ?? -1) + 1),
    firstSavedAt: record?.firstSavedAt ?? now,
    lastSavedAt: now,
  };
  return { saved, write: { basedOn: record?.stamp, conversation, segment, ids, verdict } };
}
