import { type FlaggedConversation, levelRank, type Message } from '../../model/index.ts';
import { accountHash, conversationHash, messageHash } from '../hashing.ts';
import type { Keys } from '../keys.ts';
import { LogError } from '../log-error.ts';
import type { ConversationRecord, LogDatabase, SegmentRecord, VerdictRecord } from '../schema.ts';
import { newClosings } from '../sealed/closed-gaps.ts';
import { newNotes } from '../sealed/gone.ts';
import { distinct, newRuns } from '../sealed/runs.ts';
import { withoutDeleted } from '../sealed/without-deleted.ts';
import type { Saved } from '../types.ts';
import { deletedFormerly } from './formers.ts';
import { newSegment, newVerdict, type Reading } from './new-parts.ts';
import { type State, stateOf } from './state.ts';

/** Everything that one save writes, in one transaction. */
export interface Write {
  /** Stamp of the conversation that it builds on; undefined: it is a new one. */
  readonly basedOn: string | undefined;
  /** The deletion that it knows of. */
  readonly deletedAt: number | undefined;
  readonly conversation: ConversationRecord;
  readonly segment: SegmentRecord | null;
  /** Hashes of the messages in the segment, and marks of its notes and gaps. */
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
  const byId = new Map(messages.map(({ id }, index) => [id, hashes[index] ?? '']));
  return ({ id }: Message): string => byId.get(id) ?? '';
}

/** What may be kept of a reading: not what the user has deleted, and nothing of a chat that gives no warning. */
function permitted(
  whole: FlaggedConversation,
  known: State['known'],
  isDeleted: ((message: Message) => boolean) | null,
): FlaggedConversation {
  // Promise 4: words of a conversation that was never flagged are not stored.
  const isFlagged = levelRank(whole.assessment.level) >= levelRank('warning');
  if (!isFlagged && known.size === 0) throw new LogError('not-flagged');
  // Out of an archive it comes only because the user has asked for it, now.
  if (!isDeleted || whole.source) return whole;
  const flagged = withoutDeleted(whole, isDeleted);
  // Deleted is deleted: "ok" after it is no reason to begin again, a new sign is.
  if (known.size === 0 && flagged.assessment.signals.length === 0) throw new LogError('deleted');
  return flagged;
}

/** Reads what is there, finds what is new, seals it. Writes nothing. */
export async function prepare(
  db: LogDatabase,
  keys: Keys,
  whole: FlaggedConversation,
  now: number,
): Promise<Prepared> {
  const id = await conversationHash(keys.hash, whole.identity);
  const hashOf = await hashesOf(keys, id, distinct(whole.messages));
  const { record, known, deletion, nextSegment, nextVerdict } = await stateOf(db, id);
  const deleted = new Set(deletion?.ids);
  const deletedBefore = await deletedFormerly(db, keys, whole);
  const isDeleted = (message: Message): boolean =>
    (deletion && message.readAt <= deletion.deletedAt) ||
    deleted.has(hashOf(message)) ||
    deletedBefore.has(message.id);
  const flagged = permitted(whole, known, deletion || deletedBefore.size > 0 ? isDeleted : null);
  const messages = distinct(flagged.messages);
  const isKnown = (message: Message): boolean => known.has(hashOf(message));
  const ids = messages.filter((message) => !isKnown(message)).map(hashOf);
  const reading: Reading = { conversation: id, flagged, messages, isKnown, savedAt: now };
  const { notes, marks } = await newNotes(keys.hash, id, messages, known);
  const closings = await newClosings(keys.hash, id, messages, isKnown, known);
  const runs = [...newRuns(messages, isKnown), ...closings.runs];
  const [account, segment, verdict] = await Promise.all([
    accountHash(keys.hash, flagged.identity.account),
    newSegment(keys, reading, { runs, gone: notes }, nextSegment),
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
    ...(record?.joined && { joined: record.joined }),
  };
  return {
    saved,
    write: {
      basedOn: record?.stamp,
      deletedAt: deletion?.deletedAt,
      conversation,
      segment,
      ids: [...ids, ...marks, ...closings.marks],
      verdict,
    },
  };
}
