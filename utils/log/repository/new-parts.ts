import { type FlaggedConversation, levelRank, type Message } from '../../model/index.ts';
import type { Keys } from '../keys.ts';
import type { LogDatabase, SegmentRecord, VerdictRecord } from '../schema.ts';
import { toOwnIds } from '../sealed/assessments.ts';
import type { Circumstances, GoneNote, Run, SegmentContent, VerdictContent } from '../sealed/content.ts';
import { seal } from '../sealed/sealing.ts';

/** One reading of the page, on its way into the log. */
export interface Reading {
  readonly conversation: string;
  readonly flagged: FlaggedConversation;
  /** Its messages, each once. */
  readonly messages: readonly Message[];
  readonly isKnown: (message: Message) => boolean;
  readonly savedAt: number;
}

const circumstances = ({ flagged, savedAt }: Reading): Circumstances => ({
  savedAt,
  identity: flagged.identity,
  pageUrl: flagged.pageUrl,
  ...(flagged.source && { source: flagged.source }),
  versions: flagged.versions,
  timeZone: flagged.timeZone,
  utcOffsetMinutes: flagged.utcOffsetMinutes,
});

/** The new messages, and what is new of kept ones, as a sealed part; null when there is nothing. */
export async function newSegment(
  keys: Keys,
  reading: Reading,
  { runs, gone }: { readonly runs: readonly Run[]; readonly gone: readonly GoneNote[] },
  number: number,
): Promise<SegmentRecord | null> {
  if (runs.length === 0 && gone.length === 0) return null;
  const { conversation } = reading;
  const content: SegmentContent = {
    format: 1,
    ...circumstances(reading),
    runs,
    ...(gone.length > 0 ? { gone } : {}),
  };
  const sealed = await seal(keys, { store: 'segments', conversation, number }, content);
  return { conversation, number, ...sealed };
}

/**
 * The assessment as a sealed part; null when nothing has to be written. A reading that contains an earlier one
 * entirely takes its place, any other stands beside it. One below `warning` never replaces anything.
 */
export async function newVerdict(
  db: LogDatabase,
  keys: Keys,
  reading: Reading,
  next: number,
): Promise<VerdictRecord | null> {
  const { conversation, flagged, messages, isKnown } = reading;
  const coverageOf = (list: readonly Message[]): Promise<string> =>
    keys.hash(
      'coverage',
      conversation,
      list.map(({ id }) => id),
    );
  const [coverage, before] = await Promise.all([coverageOf(messages), coverageOf(messages.filter(isKnown))]);
  const earlier = await db.getFromIndex('verdicts', 'by-coverage', [conversation, before]);
  if (levelRank(flagged.assessment.level) < levelRank('warning')) {
    return earlier && earlier.coverage !== coverage ? { ...earlier, coverage } : null;
  }
  const judged = toOwnIds(flagged.assessment, flagged.messages);
  const digest = await keys.hash('verdict', conversation, judged, flagged.versions);
  if (earlier?.coverage === coverage && earlier.digest === digest) return null;
  const number = earlier?.number ?? next;
  const content: VerdictContent = { format: 1, ...circumstances(reading), ...judged };
  const sealed = await seal(keys, { store: 'verdicts', conversation, number }, content);
  return { conversation, number, coverage, digest, ...sealed };
}
