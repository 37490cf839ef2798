import type { Locale, LoggedConversation } from '../model/index.ts';
import type { Copy } from './document/evidence-document.ts';
import { evidenceDocumentOf } from './document/evidence-document-of.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { type Recipient, readMe } from './read-me.ts';
import { SUMS, sumsOf } from './sums.ts';
import { visibleJson } from './text/visible-text.ts';
import { transcript } from './transcript/transcript.ts';
import { wordingIn } from './wording/wording.ts';

export interface EvidenceOptions {
  readonly locale: Locale;
  /** ms since 1970-01-01 UTC. */
  readonly exportedAt: number;
  /** Name of the user's country in the user's language ("Suisse"), for the READ-ME. */
  readonly country?: string;
  /** Where the READ-ME says to send the file; without any it names police and helplines in general. */
  readonly recipients?: readonly Recipient[];
  /** Parts of the record that the log could not open; said in transcript, JSON and READ-ME. */
  readonly damaged?: number;
  /** `redacted`: the record went through `redact`. */
  readonly copy?: Copy;
}

/**
 * A logged conversation as files: transcript.html, evidence.json, READ-ME.txt and SHA256SUMS over them. Words only.
 * The same record and options give the same bytes. Never throws on the record's contents.
 */
export async function buildEvidence(
  record: LoggedConversation,
  options: EvidenceOptions,
): Promise<EvidenceFile[]> {
  const { locale, exportedAt, country = '', recipients = [], damaged = 0, copy = 'full' } = options;
  const document = evidenceDocumentOf(record, { locale, exportedAt, damaged, copy });
  const wording = wordingIn(locale);
  const encoder = new TextEncoder();
  const file = (name: string, text: string): EvidenceFile => ({
    name,
    bytes: encoder.encode(text),
    modifiedAt: exportedAt,
  });
  const files = [
    file('transcript.html', transcript(document, wording)),
    file('evidence.json', `${visibleJson(JSON.stringify(document, null, 1))}\n`),
    file('READ-ME.txt', readMe(document, wording, { country, recipients })),
  ];
  return [...files, file(SUMS, await sumsOf(files))];
}
