import type { Keys, OpenKeys } from '../keys.ts';
import type { LogDatabase, SegmentRecord, VerdictRecord } from '../schema.ts';
import { type Place, seal, unseal } from '../sealed/sealing.ts';

/** Everything sealed, and by what it is known whether somebody has written since. */
export interface Snapshot {
  readonly keyId: string;
  /** Stamp of each conversation. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly segments: readonly SegmentRecord[];
  readonly verdicts: readonly VerdictRecord[];
}

export async function snapshotOf(db: LogDatabase, keyId: string): Promise<Snapshot> {
  const transaction = db.transaction(['conversations', 'segments', 'verdicts'], 'readonly');
  const [conversations, segments, verdicts] = await Promise.all([
    transaction.objectStore('conversations').getAll(),
    transaction.objectStore('segments').getAll(),
    transaction.objectStore('verdicts').getAll(),
    transaction.done,
  ]);
  return { keyId, stamps: new Map(conversations.map(({ id, stamp }) => [id, stamp])), segments, verdicts };
}

/** Sealed to other keys; what can't be opened stays as it is, damaged but there. */
const anew =
  <Part extends SegmentRecord | VerdictRecord>(store: Place['store'], old: OpenKeys, fresh: Keys) =>
  async (part: Part): Promise<Part> => {
    const place = { store, conversation: part.conversation, number: part.number };
    try {
      return { ...part, ...(await seal(fresh, place, await unseal(old, place, part))) };
    } catch {
      return part;
    }
  };

export async function reseal(snapshot: Snapshot, old: OpenKeys, fresh: Keys): Promise<Snapshot> {
  const [segments, verdicts] = await Promise.all([
    Promise.all(snapshot.segments.map(anew<SegmentRecord>('segments', old, fresh))),
    Promise.all(snapshot.verdicts.map(anew<VerdictRecord>('verdicts', old, fresh))),
  ]);
  return { ...snapshot, segments, verdicts };
}
