import type { LoggedConversation, Message, Sender } from '../../model/index.ts';
import type { UnicodeRepair } from '../text/well-formed.ts';
import type { EvidenceMessage, InstantSpan } from './evidence-document.ts';
import { signsByMessage } from './signs.ts';
import type { ZoneClock } from './zone-clock.ts';

const SENDERS: Readonly<Record<Sender, EvidenceMessage['sender']>> = {
  self: 'exporting-account',
  other: 'other-account',
  unknown: 'unknown',
};

function sentSpan({ sentAt }: Message, clock: ZoneClock): InstantSpan | null {
  const from = sentAt && clock.instant(sentAt.from);
  const to = sentAt && clock.instant(sentAt.to);
  return from && to ? { from, to } : null;
}

/** The messages in reading order, words only: of everything else the kind alone. */
export function evidenceMessages(
  record: LoggedConversation,
  clock: ZoneClock,
  repair: UnicodeRepair,
): EvidenceMessage[] {
  const signs = signsByMessage(record);
  const gaps = new Set(record.gaps);
  return record.messages.map((message, index) => {
    const raw = message.kind === 'text' ? message.text : '';
    const replaced = repair.places(raw);
    const noLongerShownAt = message.goneAt === undefined ? null : clock.instant(message.goneAt);
    return {
      number: index + 1,
      id: repair.text(message.id),
      sender: SENDERS[message.sender],
      author: message.author === undefined ? null : repair.text(message.author),
      kind: message.kind,
      text: repair.text(raw),
      ...(replaced.length > 0 ? { replaced } : {}),
      displayedTime: message.displayedTime === undefined ? null : repair.text(message.displayedTime),
      sentAt: sentSpan(message, clock),
      readAt: clock.instant(message.readAt),
      ...(message.failed ? { notDelivered: true as const } : {}),
      ...(noLongerShownAt ? { noLongerShownAt } : {}),
      ...(message.translated ? { translated: true as const } : {}),
      ...(gaps.has(index) ? { gapBefore: true as const } : {}),
      signs: raw === '' ? [] : (signs.get(index) ?? []),
    };
  });
}
