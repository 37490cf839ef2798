import type {
  ArchiveFormat,
  ArchiveSource,
  Locale,
  LoggedConversation,
  Platform,
} from '../../model/index.ts';
import { UnicodeRepair } from '../text/well-formed.ts';
import type {
  ConversationFacts,
  Copy,
  Coverage,
  DocumentSource,
  EvidenceDocument,
} from './evidence-document.ts';
import { evidenceMessages } from './evidence-messages.ts';
import { summaryOf } from './summary.ts';
import { createZoneClock, type ZoneClock } from './zone-clock.ts';

/** How each platform's files give their times. */
const TIMES: Readonly<Record<ArchiveFormat, DocumentSource['times']>> = {
  tiktok: 'utc-inferred',
  instagram: 'as-given',
  messenger: 'as-given',
  snapchat: 'as-given',
  whatsapp: 'zone-assumed',
};

const PLATFORMS: Readonly<Record<Platform, string>> = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
  messenger: 'Messenger',
  snapchat: 'Snapchat',
  whatsapp: 'WhatsApp',
};

function conversationFacts(
  { identity, pageUrl }: LoggedConversation,
  repair: UnicodeRepair,
): ConversationFacts {
  const { site, id, account, kind, peer } = identity;
  const known = (value: string | null | undefined) => (value ? repair.text(value) : null);
  return {
    site,
    platform: PLATFORMS[site],
    id: repair.text(id),
    kind,
    pageUrl: repair.text(pageUrl),
    exportingAccount: known(account),
    account: {
      handle: known(peer.handle),
      displayName: repair.text(peer.name),
      profileUrl: known(peer.profileUrl),
      userId: known(peer.userId),
    },
  };
}

function sourceFacts(
  { format, fileName, sha256, entry }: ArchiveSource,
  repair: UnicodeRepair,
): DocumentSource {
  return {
    kind: 'archive',
    format,
    fileName: repair.text(fileName),
    sha256: repair.text(sha256),
    entry: repair.text(entry),
    times: TIMES[format],
  };
}

function coverageOf(
  { messages, firstSavedAt, lastSavedAt }: LoggedConversation,
  clock: ZoneClock,
  damagedParts: number,
): Coverage {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { readAt } of messages) {
    first = Math.min(first, readAt);
    last = Math.max(last, readAt);
  }
  return {
    messages: messages.length,
    olderMessages: 'unknown',
    damagedParts,
    firstReadAt: clock.instant(first),
    lastReadAt: clock.instant(last),
    firstSavedAt: clock.instant(firstSavedAt),
    lastSavedAt: clock.instant(lastSavedAt),
  };
}

/** The one description of a conversation that transcript and JSON file are both made from. */
export function evidenceDocumentOf(
  record: LoggedConversation,
  options: {
    readonly locale: Locale;
    readonly exportedAt: number;
    readonly damaged: number;
    readonly copy?: Copy;
  },
): EvidenceDocument {
  const { timeZone, utcOffsetMinutes, versions } = record;
  const { ageNotedAt } = record.assessment;
  const clock = createZoneClock(timeZone, utcOffsetMinutes);
  const repair = new UnicodeRepair();
  const messages = evidenceMessages(record, clock, repair);
  const conversation = conversationFacts(record, repair);
  return {
    $schema: 'urn:vigie:evidence:1',
    format: 'vigie-evidence',
    version: 1,
    copy: options.copy ?? 'full',
    language: options.locale,
    exportedAt: clock.instant(options.exportedAt),
    program: { name: 'Vigie', version: repair.text(versions.vigie), rules: repair.text(versions.rules) },
    clock: { timeZone: repair.text(timeZone), utcOffsetMinutes, source: 'this-computer' },
    conversation,
    ...(record.source && { source: sourceFacts(record.source, repair) }),
    coverage: coverageOf(record, clock, options.damaged),
    summary: summaryOf(messages, ageNotedAt === undefined ? null : clock.instant(ageNotedAt)),
    messages,
    replacedSurrogates: repair.replaced,
  };
}
