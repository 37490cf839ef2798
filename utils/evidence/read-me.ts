import type { EvidenceDocument } from './document/evidence-document.ts';
import { visibleText } from './text/visible-text.ts';
import { limits } from './transcript/account-sections.ts';
import { accountLabel, type Wording } from './wording/wording.ts';

/** A place that takes the file, as the caller's directory names it. */
export interface Recipient {
  readonly name: string;
  /** Address or number, as people write it. */
  readonly contact: string;
  /** What it is not for. */
  readonly limits?: string;
}

export interface Destination {
  /** Name of the user's country, in the user's language; empty when it isn't known. */
  readonly country: string;
  readonly recipients: readonly Recipient[];
}

function where({ country, recipients }: Destination, { t }: Wording): string[] {
  const title = country
    ? t('evidence.readme.send.country', { country: visibleText(country) })
    : t('evidence.readme.send');
  const places = recipients.map(({ name, contact, limits }) => {
    const texts = { name: visibleText(name), contact: visibleText(contact) };
    // A short number is its own name.
    const place = name === contact ? texts.name : t('evidence.readme.send.place', texts);
    return limits ? `${place} (${visibleText(limits)})` : place;
  });
  // One place alone is the world-wide one: the country's own police is named in general.
  const general = recipients.length < 2 ? [t('evidence.readme.send.none')] : [];
  return [title, t('evidence.readme.send.danger'), ...general, ...places];
}

/** What a copy with names hidden is, and is not. */
const redactedNote = ({ copy }: EvidenceDocument, { t }: Wording): string[] =>
  copy === 'redacted' ? [t('evidence.redacted')] : [];

/** Plain text with Windows line ends, which every editor shows well. */
export function readMe(document: EvidenceDocument, wording: Wording, destination: Destination): string {
  const { t, moments } = wording;
  const { conversation, exportedAt, source } = document;
  const { platform } = conversation;
  const account = visibleText(accountLabel(conversation, wording));
  const date = exportedAt ? moments.full(exportedAt) : t('evidence.time.unknown');
  const sections = [
    [t('evidence.head'), t('evidence.head.images'), ...redactedNote(document, wording)],
    [
      t('evidence.readme.what'),
      t('evidence.readme.what.text', { platform, account, date }),
      t('evidence.readme.files'),
    ],
    [t('evidence.readme.you'), t('evidence.readme.you.text')],
    ...(source
      ? [
          [
            t('evidence.readme.archive'),
            t('evidence.readme.archive.text', {
              platform,
              file: visibleText(source.fileName),
              sha256: visibleText(source.sha256),
            }),
          ],
        ]
      : []),
    where(destination, wording),
    [t('evidence.readme.police'), t('evidence.readme.police.text', { platform })],
    [t('evidence.readme.shows'), ...limits(document, wording)],
    [t('evidence.readme.verify'), t('evidence.readme.verify.text')],
  ];
  const text = sections.map((lines) => lines.join('\n')).join('\n\n');
  return `${text}\n`.replace(/\n/g, '\r\n');
}
