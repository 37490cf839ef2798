import type { Locale, LoggedConversation } from '../model/index.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { evidenceFileName } from './evidence-file-name.ts';
import { SUMS, sumsOf } from './sums.ts';
import { wordingIn } from './wording/wording.ts';

/** One conversation of a collection: its record, and the files that `buildEvidence` made of it. */
export interface Collected {
  readonly record: LoggedConversation;
  readonly files: readonly EvidenceFile[];
}

/**
 * Several conversations as one set of files: a folder each, and over them a READ-ME and the sums of every file, so that
 * one fingerprint stands for all.
 */
export async function collectEvidence(
  parts: readonly Collected[],
  { locale, exportedAt }: { readonly locale: Locale; readonly exportedAt: number },
): Promise<EvidenceFile[]> {
  const { t } = wordingIn(locale);
  const inFolders = parts.flatMap(({ record, files }, index) => {
    const folder = `${String(index + 1).padStart(4, '0')}-${evidenceFileName(record, exportedAt).replace(/\.zip$/, '')}`;
    return files.map((file) => ({ ...file, name: `${folder}/${file.name}` }));
  });
  const text = [
    t('evidence.head'),
    t('evidence.head.images'),
    '',
    t('evidence.collection', { count: parts.length }),
    '',
    t('evidence.readme.verify'),
    t('evidence.collection.verify'),
    '',
  ].join('\n');
  const encoder = new TextEncoder();
  const readMe: EvidenceFile = {
    name: 'READ-ME.txt',
    bytes: encoder.encode(text.replace(/\n/g, '\r\n')),
    modifiedAt: exportedAt,
  };
  const files = [readMe, ...inFolders];
  return [...files, { name: SUMS, bytes: encoder.encode(await sumsOf(files)), modifiedAt: exportedAt }];
}
