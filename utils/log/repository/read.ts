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
import { joinsOf } from './joins.ts';
import { partsOf } from './ranges.ts';
import { UNKNOWN_ASSESSMENT } from './unknown.ts';

export async function read(db: LogDatabase, unlocked: Unlocked, asked: string): Promise<ReadConversation> {
  const keys = await loadOpenKeys(db, unlocked);
  const joins = await joinsOf(db);
  const shown = joins.shownAs(asked);
  const all = joins.allOf(shown);
  const transaction = db.transaction(['conversations', 'segments', 'verdicts'], 'readonly');
  const [found, segmentRecords, verdictRecords] = await Promise.all([
    Promise.all(all.map((key) => transaction.objectStore('conversations').get(key))),
    Promise.all(all.map((key) => transaction.objectStore('segments').getAll(partsOf(key)))),
    Promise.all(all.map((key) => transaction.objectStore('verdicts').getAll(partsOf(key)))),
    transaction.done,
  ]);
  const records = found.filter((record) => record !== undefined);
  const record = records.find(({ id }) => id === shown);
  if (!record) throw new LogError('not-found');
  const opened = await Promise.all(
    all.map(async (_, index) => {
      const segments = await openSegments(keys, segmentRecords[index] ?? []);
      const verdicts = await openVerdicts(keys, verdictRecords[index] ?? []);
      return { segments, verdicts };
    }),
  );

  // Those of the record that it is shown as come first: there most was known, of the account and of who wrote what.
  const latest = opened
    .map((one) => latestOf<Circumstances>([...one.segments.parts, ...one.verdicts.parts]))
    .find((one) => one !== undefined);
  if (!latest) throw new LogError('damaged');
  const segments = opened.flatMap((one) => one.segments.parts);
  const verdicts = opened.flatMap((one) => one.verdicts.parts);
  const damaged = opened.reduce((sum, one) => sum + one.segments.damaged + one.verdicts.damaged, 0);
  const runs = segments.flatMap((part) => part.runs);
  const bySaving = [...segments].sort((a, b) => a.savedAt - b.savedAt);
  const notes = bySaving.flatMap(({ gone = [] }) => gone);
  const messages = withGone(inOrder(runs), notes);
  // An archive gives a conversation as a whole: nothing in it depends on what a page showed.
  const gaps = latest.source ? [] : gapsIn(runs, messages);
  // Parts that are gone altogether count as damaged as well.
  const written = records.reduce((sum, one) => sum + one.segments + one.verdicts, 0);
  const missing = written - segments.length - verdicts.length;
  return {
    key: shown,
    identity: latest.identity,
    pageUrl: latest.pageUrl,
    ...(latest.source && { source: latest.source }),
    versions: latest.versions,
    timeZone: latest.timeZone,
    utcOffsetMinutes: latest.utcOffsetMinutes,
    messages,
    ...(gaps.length > 0 ? { gaps } : {}),
    assessment: combine(verdicts, messages) ?? UNKNOWN_ASSESSMENT,
    firstSavedAt: Math.min(...records.map(({ firstSavedAt }) => firstSavedAt)),
    lastSavedAt: Math.max(...records.map(({ lastSavedAt }) => lastSavedAt)),
    damaged: Math.max(missing, damaged),
  };
}
