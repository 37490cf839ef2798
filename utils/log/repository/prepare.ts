import type { FlaggedConversation, Message } from '../../model/index.ts';
import { conversationHash, messageHash } from '../hashing.ts';
import type { Keys } from '../keys.ts';
import type { ConversationRecord, LogDatabase, SegmentRecord, VerdictRecord } from '../schema.ts';
import { toOwnIds } from '../sealed/assessments.ts';
import type { Circumstances, SegmentContent, VerdictContent } from '../sealed/content.ts';
import { distinct, newRuns } from '../sealed/runs.ts';
import { seal } from '../sealed/sealing.ts';
import type { Saved } from '../types.ts';
import { partsOf } from './ranges.ts';

/** Everything that one save writes, in one transaction. */
export interface Write {
  /** Stamp of the conversation that it builds on; undefined: it is a new one. */
  readonly basedOn: string | undefined;
  readonly conversation: ConversationRecord;
  readonly segment: SegmentRecord | null;
  /** Hashes of the messages in the segment. */
  readonly ids: string[];
  readonly verdict: VerdictRecord;
}

export interface Prepared {
  readonly saved: Saved;
  /** Null: the log has all of it already. */
  readonly write: Write | null;
}

const circumstances = (flagged: FlaggedConversation, savedAt: number): Circumstances => ({
  savedAt,
  identity: flagged.identity,
  pageUrl: flagged.pageUrl,
  versions: flagged.versions,
  timeZone: flagged.timeZone,
  utcOffsetMinutes: flagged.utcOffsetMinutes,
});

async function stateOf(db: LogDatabase, conversation: string) {
  const parts = partsOf(conversation);
  const transaction = db.transaction(['conversations', 'segments', 'verdicts', 'messageIds'], 'readonly');
  const [record, ids, segmentKeys, lastVerdict] = await Promise.all([
    transaction.objectStore('conversations').get(conversation),
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
    known: new Set(ids.flatMap((part) => (segments.has(part.number) ? part.ids : []))),
    nextSegment: numbers.reduce((next, number) => Math.max(next, number + 1), record?.segments ?? 0),
    nextVerdict: Math.max(record?.verdicts ?? 0, (lastVerdict?.primaryKey[1] ?? -1) + 1),
  };
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
  const isKnown = (message: Message): boolean => known.has(hashes.get(message) ?? '');
  const runs = newRuns(messages, isKnown);
  const ids = messages.filter((message) => !isKnown(message)).map((message) => hashes.get(message) ?? '');
  const saved: Saved = { key: id, added: ids.length };

  // A reading that contains an earlier one entirely takes its place; any other stands beside it.
  const knownPart = messages.filter(isKnown).map((message) => message.id);
  const knownCoverage = await keys.hash('coverage', id, knownPart);
  const earlier = await db.getFromIndex('verdicts', 'by-coverage', [id, knownCoverage]);
  const judged = toOwnIds(flagged.assessment, flagged.messages);
  const digest = await keys.hash('verdict', id, judged, flagged.versions);
  if (ids.length === 0 && earlier?.digest === digest) return { saved, write: null };

  const number = { segment: nextSegment, verdict: earlier?.number ?? nextVerdict };
  const segmentContent: SegmentContent = { format: 1, ...circumstances(flagged, now), runs };
  const verdictContent: VerdictContent = {
    format: 1,
    ...circumstances(flagged, now),
    ...judged,
    messagesKept: known.size + ids.length,
  };
  const [account, coverage, segment, verdict] = await Promise.all([
    keys.hash('account', flagged.identity.account),
    keys.hash(
      'coverage',
      id,
      messages.map((message) => message.id),
    ),
    seal(keys, { store: 'segments', conversation: id, number: number.segment }, segmentContent),
    seal(keys, { store: 'verdicts', conversation: id, number: number.verdict }, verdictContent),
  ]);
  const added = ids.length > 0;
  return {
    saved,
    write: {
      basedOn: record?.stamp,
      conversation: {
        id,
        account,
        stamp: crypto.randomUUID(),
        segments: nextSegment + (added ? 1 : 0),
        verdicts: Math.max(nextVerdict, number.verdict + 1),
        firstSavedAt: record?.firstSavedAt ?? now,
        lastSavedAt: now,
      },
      segment: added ? { conversation: id, number: number.segment, ...segment } : null,
      ids,
      verdict: { conversation: id, number: number.verdict, coverage, digest, ...verdict },
    },
  };
}
