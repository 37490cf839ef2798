import { MOST_MESSAGES } from '../../model/index.ts';
import type { EvidenceDocument, Instant } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { type Wording, writerName } from '../wording/wording.ts';

const pair = (name: string, value: string): Markup => html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`;

/** What names the account: police need more than a user name. */
export function accountSection({ conversation, source }: EvidenceDocument, { t }: Wording): Markup {
  const { account, platform, exportingAccount } = conversation;
  const unknown = t(source ? 'evidence.archive.unknown' : 'evidence.who.unknown');
  const known = (value: string | null) => value || unknown;
  const handle = (value: string | null) => (value ? `@${value}` : unknown);
  return html`<section><h2>${t('evidence.who')}</h2><dl>${[
    pair(t('evidence.who.platform'), platform),
    pair(t('evidence.who.handle'), handle(account.handle)),
    pair(t('evidence.who.name'), known(account.displayName)),
    pair(t('evidence.who.profile'), known(account.profileUrl)),
    pair(t('evidence.who.id'), known(account.userId)),
    pair(t('evidence.who.conversation'), conversation.id),
    source ? null : pair(t('evidence.who.page'), conversation.pageUrl),
    pair(t('evidence.who.own'), exportingAccount ? writerName(exportingAccount, conversation) : unknown),
  ]}</dl><p class="note">${t('evidence.who.preserve', { platform })}</p></section>`;
}

/** When it was sent, read and saved, by which clock and which program. */
export function recordSection(document: EvidenceDocument, { t, moments }: Wording): Markup {
  const { coverage, clock, messages, program, exportedAt } = document;
  const range = (from: Instant | null | undefined, to: Instant | null | undefined): string => {
    if (!from || !to) return t('evidence.time.unknown');
    const [first, last] = [moments.full(from), moments.full(to)];
    return first === last ? first : t('evidence.range', { from: first, to: last });
  };
  const firstSent = messages.find(({ sentAt }) => sentAt)?.sentAt?.from;
  const lastSent = messages.findLast(({ sentAt }) => sentAt)?.sentAt?.to;
  const offset = /[+-]\d\d:\d\d$/.exec((coverage.firstReadAt ?? exportedAt)?.local ?? '')?.[0] ?? '';
  return html`<section><h2>${t('evidence.when')}</h2><dl>${[
    pair(t('evidence.when.count'), String(coverage.messages)),
    pair(t('evidence.when.sent'), range(firstSent, lastSent)),
    pair(t('evidence.when.read'), range(coverage.firstReadAt, coverage.lastReadAt)),
    pair(t('evidence.when.saved'), range(coverage.firstSavedAt, coverage.lastSavedAt)),
    pair(t('evidence.when.zone'), t('evidence.when.zone.text', { zone: clock.timeZone, offset })),
    pair(t('evidence.when.program'), t('evidence.when.program.text', program)),
  ]}</dl></section>`;
}

/** Which file it came from, so that it can be compared with the original. */
export function sourceSection(
  { source, conversation: { platform } }: EvidenceDocument,
  { t }: Wording,
): Markup | null {
  if (!source) return null;
  return html`<section><h2>${t('evidence.archive')}</h2><dl>${[
    pair(t('evidence.archive.file'), source.fileName),
    pair(t('evidence.archive.entry'), source.entry),
    pair(t('evidence.archive.sha256'), source.sha256),
  ]}</dl><p class="note">${t('evidence.archive.keep', { platform })}</p></section>`;
}

/** What this can prove and what it can't; also the words of the READ-ME. */
export function limits(document: EvidenceDocument, { t, locale }: Wording): string[] {
  const { source, coverage, conversation } = document;
  const { platform } = conversation;
  const { damagedParts } = coverage;
  return [
    ...(damagedParts > 0 ? [t('evidence.limits.damaged', { count: damagedParts })] : []),
    t('evidence.limits.integrity'),
    t('evidence.limits.identity'),
    t(source ? 'evidence.limits.archive.file' : 'evidence.limits.page', { platform }),
    t(source ? 'evidence.limits.archive.clock' : 'evidence.limits.clock'),
    ...(source?.times === 'utc-inferred' ? [t('evidence.limits.archive.utc', { platform })] : []),
    ...(source?.times === 'zone-assumed' ? [t('evidence.limits.archive.zone', { platform })] : []),
    source
      ? t('evidence.limits.archive.gaps', { platform })
      : t('evidence.limits.gaps', { most: MOST_MESSAGES.toLocaleString(locale) }),
    t('evidence.limits.words'),
  ];
}
