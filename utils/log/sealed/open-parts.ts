import type { OpenKeys } from '../keys.ts';
import type { SegmentRecord, VerdictRecord } from '../schema.ts';
import {
  type Circumstances,
  type SegmentContent,
  segmentContent,
  type VerdictContent,
  verdictContent,
} from './content.ts';
import { type Place, unseal } from './sealing.ts';

export interface Opened<Content> {
  /** By number: the order of saving. */
  readonly parts: readonly Content[];
  readonly damaged: number;
}

async function openParts<Content>(
  keys: OpenKeys,
  store: Place['store'],
  records: readonly (SegmentRecord | VerdictRecord)[],
  read: (content: unknown) => Content,
): Promise<Opened<Content>> {
  const settled = await Promise.allSettled(
    records.map(async (record) => {
      const { conversation, number } = record;
      return read(await unseal(keys, { store, conversation, number }, record));
    }),
  );
  const parts = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { parts, damaged: settled.length - parts.length };
}

/** Opens what can be opened; one damaged part takes no other with it. */
export const openSegments = (
  keys: OpenKeys,
  records: readonly SegmentRecord[],
): Promise<Opened<SegmentContent>> =>
  openParts(keys, 'segments', records, (content) => segmentContent.parse(content));

export const openVerdicts = (
  keys: OpenKeys,
  records: readonly VerdictRecord[],
): Promise<Opened<VerdictContent>> =>
  openParts(keys, 'verdicts', records, (content) => verdictContent.parse(content));

/** The part saved last: it knows the account's current name and the page's address. */
export const latestOf = <Part extends Circumstances>(parts: readonly Part[]): Part | undefined =>
  parts.reduce<Part | undefined>(
    (latest, part) => (latest && latest.savedAt > part.savedAt ? latest : part),
    undefined,
  );
