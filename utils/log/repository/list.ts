import { TACTICS } from '../../model/index.ts';
import { type Keys, loadKeys } from '../keys.ts';
import type { ConversationRecord, LogDatabase } from '../schema.ts';
import { combine } from '../sealed/assessments.ts';
import type { Circumstances } from '../sealed/content.ts';
import { latestOf, openSegments, openVerdicts } from '../sealed/open-parts.ts';
import type { ListFilter, LogEntry } from '../types.ts';
import { partsOf } from './ranges.ts';
import { UNKNOWN_ASSESSMENT } from './unknown.ts';

/** Records that the filter lets through, newest first. Opens nothing sealed. */
async function newest(
  db: LogDatabase,
  keys: Keys,
  { account, limit = Number.POSITIVE_INFINITY, before = Number.POSITIVE_INFINITY }: ListFilter,
): Promise<ConversationRecord[]> {
  const hash = account === undefined ? undefined : await keys.hash('account', account);
  const { store } = db.transaction('conversations', 'readonly');
  let cursor =
    hash === undefined
      ? await store.index('by-last-saved').openCursor(IDBKeyRange.upperBound(before, true), 'prev')
      : await store
          .index('by-account')
          .openCursor(IDBKeyRange.bound([hash], [hash, before], false, true), 'prev');
  const records: ConversationRecord[] = [];
  while (cursor && records.length < limit) {
    records.push(cursor.value);
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return records;
}

/** Who it is about, from an assessment, or from the first segment that opens when no assessment does. */
async function entryOf(db: LogDatabase, keys: Keys, record: ConversationRecord): Promise<LogEntry> {
  const parts = partsOf(record.id);
  const [verdictRecords, ids] = await Promise.all([
    db.getAll('verdicts', parts),
    db.getAll('messageIds', parts),
  ]);
  const verdicts = await openVerdicts(keys, verdictRecords);
  let about = latestOf<Circumstances>(verdicts.parts);
  let damaged = Math.max(verdicts.damaged, record.verdicts - verdicts.parts.length);
  if (!about) {
    const segments = await openSegments(keys, await db.getAll('segments', parts));
    about = latestOf<Circumstances>(segments.parts);
    damaged += segments.damaged;
  }
  const named = verdicts.parts.flatMap((part) => part.ids.map((id) => ({ id })));
  const assessment = combine(verdicts.parts, named) ?? UNKNOWN_ASSESSMENT;
  const seen = new Set(assessment.signals.map(({ tactic }) => tactic));
  const handle = about?.identity.peer.handle;
  return {
    key: record.id,
    peerName: about?.identity.peer.name ?? '',
    ...(handle === undefined ? {} : { peerHandle: handle }),
    account: about?.identity.account ?? null,
    level: assessment.level,
    tactics: TACTICS.filter((tactic) => seen.has(tactic)),
    messages: new Set(ids.flatMap((part) => part.ids)).size,
    firstSavedAt: record.firstSavedAt,
    lastSavedAt: record.lastSavedAt,
    damaged,
  };
}

export async function list(db: LogDatabase, filter: ListFilter = {}): Promise<LogEntry[]> {
  const keys = await loadKeys(db);
  const records = await newest(db, keys, filter);
  return Promise.all(records.map((record) => entryOf(db, keys, record)));
}

/** Account of the conversation saved last, as far as one can be opened. */
export async function latestAccount(db: LogDatabase): Promise<string | null | undefined> {
  const [latest] = await list(db, { limit: 1 });
  return latest?.account;
}
