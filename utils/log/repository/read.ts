import { loadOpenKeys, type Unlocked } from '../keys.ts';
import { LogError } from '../log-error.ts';
import type { LogDatabase } from '../schema.ts';
import { combine } from '../sealed/assessments.ts';
import type { Circumstances } from '../sealed/content.ts';
import { gapsIn } from '../sealed/gaps.ts';
import { withGone } from '../sealed/gone.ts';
import { inOrder } from '../sealed/in-order.ts';
import { latestOf, openSegments, openVerdicts } from '../sealed/open-parts.ts';
import type { ReadConversation } from '../types.ts';
import { partsOf } from './ranges.ts';
import { UNKNOWN_ASSESSMENT } from './unknown.ts';

export async function read(db: LogDatabase, unlocked: Unlocked, key: string): Promise<ReadConversation> {
  const keys = await loadOpenKeys(db, unlocked);
  const transaction = db.transaction(['conversations', 'segments', 'verdicts'], 'readonly');
  const [record, segmentRecords, verdictRecords] = await Promise.all([
    transaction.objectStore('conversations').get(key),
    transaction.objectStore('segments').getAll(partsOf(key)),
    transaction.objectStore('verdicts').getAll(partsOf(key)),
    transaction.done,
  ]);
  if (!record) throw new LogError('not-found');
  const [segments, verdicts] = await Promise.all([
    openSegments(keys, segmentRecords),
    openVerdicts(keys, verdictRecords),
  ]);

  const latest = latestOf<Circumstances>([...segments.parts, ...verdicts.parts]);
  if (!latest) throw new LogError('damaged');
  const runs = segments.parts.flatMap((part) => part.runs);
  const notes = segments.parts.flatMap(({ gone = [] }) => gone);
  const messages = withGone(inOrder(runs), notes);
  // An archive gives a conversation as a whole: nothing in it depends on what a page showed.
  const gaps = latest.source ? [] : gapsIn(runs, messages);
  // Parts that are gone altogether count as damaged as well.
  const missing = record.segments + record.verdicts - segments.parts.length - verdicts.parts.length;
  return {
    key,
    identity: latest.identity,
    pageUrl: latest.pageUrl,
    ...(latest.source && { source: latest.source }),
    versions: latest.versions,
    timeZone: latest.timeZone,
    utcOffsetMinutes: latest.utcOffsetMinutes,
    messages,
    ...(gaps.length > 0 ? { gaps } : {}),
    assessment: combine(verdicts.parts, messages) ?? UNKNOWN_ASSESSMENT,
    firstSavedAt: record.firstSavedAt,
    lastSavedAt: record.lastSavedAt,
    damaged: Math.max(missing, segments.damaged + verdicts.damaged),
  };
}
