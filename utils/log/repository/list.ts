import { type ConversationIdentity, TACTICS } from '../../model/index.ts';
import { accountHash } from '../hashing.ts';
import { type Keys, loadKeys, loadOpenKeys, type OpenKeys, type Unlocked } from '../keys.ts';
import type { ConversationRecord, LogDatabase } from '../schema.ts';
import { combine } from '../sealed/assessments.ts';
import type { Circumstances } from '../sealed/content.ts';
import { isMark } from '../sealed/gone.ts';
import { latestOf, openSegments, openVerdicts } from '../sealed/open-parts.ts';
import type { ListFilter, LogEntry } from '../types.ts';
import { type Joins, joinsOf } from './joins.ts';
import { partsOf } from './ranges.ts';
import { UNKNOWN_ASSESSMENT } from './unknown.ts';

/** Records that the filter lets through, newest first. Opens nothing sealed. */
async function newest(
  db: LogDatabase,
  keys: Keys,
  { hidden }: Joins,
  { account, limit = Number.POSITIVE_INFINITY, before }: ListFilter,
): Promise<ConversationRecord[]> {
  const hash = account === undefined ? undefined : await accountHash(keys.hash, account);
  const from = before?.lastSavedAt ?? Number.POSITIVE_INFINITY;
  const { store } = db.transaction('conversations', 'readonly');
  let cursor =
    hash === undefined
      ? await store.index('by-last-saved').openCursor(IDBKeyRange.upperBound(from), 'prev')
      : await store.index('by-account').openCursor(IDBKeyRange.bound([hash], [hash, from]), 'prev');
  const records: ConversationRecord[] = [];
  while (cursor && records.length < limit) {
    const record = cursor.value;
    // Within one millisecond the index goes by the key, downwards as well.
    const isPast = record.lastSavedAt < from || !before || record.id < before.key;
    if (isPast && !hidden.has(record.id)) records.push(record);
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return records;
}

/** Who it is about, from an assessment, or from the first segment that opens when no assessment does. */
async function verdictsOf(db: LogDatabase, keys: OpenKeys, record: ConversationRecord) {
  const parts = partsOf(record.id);
  const verdicts = await openVerdicts(keys, await db.getAll('verdicts', parts));
  const about = latestOf<Circumstances>(verdicts.parts);
  const damaged = Math.max(verdicts.damaged, record.verdicts - verdicts.parts.length);
  if (about) return { verdicts, about, damaged };
  const segments = await openSegments(keys, await db.getAll('segments', parts));
  return {
    verdicts,
    about: latestOf<Circumstances>(segments.parts),
    damaged: damaged + segments.damaged,
  };
}

/** Whom a conversation is with; undefined when nothing of it can be opened. */
export async function identityOf(
  db: LogDatabase,
  keys: OpenKeys,
  record: ConversationRecord,
): Promise<ConversationIdentity | undefined> {
  return (await verdictsOf(db, keys, record)).about?.identity;
}

async function entryOf(
  db: LogDatabase,
  keys: OpenKeys,
  record: ConversationRecord,
  joined: readonly ConversationRecord[],
): Promise<LogEntry> {
  const [{ verdicts, about, damaged }, ids, ...others] = await Promise.all([
    verdictsOf(db, keys, record),
    db.getAll('messageIds', partsOf(record.id)),
    ...joined.map((other) => verdictsOf(db, keys, other)),
  ]);
  const parts = [verdicts, ...others.map((other) => other.verdicts)].flatMap((opened) => opened.parts);
  const named = parts.flatMap((part) => part.ids.map((id) => ({ id })));
  const assessment = combine(parts, named) ?? UNKNOWN_ASSESSMENT;
  const seen = new Set(assessment.signals.map(({ tactic }) => tactic));
  const handle = about?.identity.peer.handle;
  return {
    key: record.id,
    peerName: about?.identity.peer.name ?? '',
    ...(handle === undefined ? {} : { peerHandle: handle }),
    account: about?.identity.account ?? null,
    ...(about?.source && { source: about.source }),
    level: assessment.level,
    tactics: TACTICS.filter((tactic) => seen.has(tactic)),
    messages: new Set(ids.flatMap((part) => part.ids.filter((id) => !isMark(id)))).size,
    firstSavedAt: Math.min(...[record, ...joined].map(({ firstSavedAt }) => firstSavedAt)),
    lastSavedAt: record.lastSavedAt,
    damaged: others.reduce((sum, other) => sum + other.damaged, damaged),
  };
}

/** How many the filter lets through; works while the log is locked. */
export async function count(db: LogDatabase, filter: ListFilter = {}): Promise<number> {
  return (await newest(db, await loadKeys(db), await joinsOf(db), filter)).length;
}

export async function list(
  db: LogDatabase,
  unlocked: Unlocked,
  filter: ListFilter = {},
): Promise<LogEntry[]> {
  const keys = await loadOpenKeys(db, unlocked);
  const joins = await joinsOf(db);
  const records = await newest(db, keys, joins, filter);
  return Promise.all(
    records.map(async (record) => {
      const [, ...others] = joins.allOf(record.id);
      const joined = await Promise.all(others.map((key) => db.get('conversations', key)));
      return entryOf(
        db,
        keys,
        record,
        joined.filter((other) => other !== undefined),
      );
    }),
  );
}
