import { createTranslator, evidenceTexts } from '../../i18n/index.ts';
import type { Locale, Platform } from '../../model/index.ts';
import type { ConversationFacts, EvidenceDocument } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { type Moments, momentsIn } from './moments.ts';

const translatorIn = (locale: Locale) => createTranslator(locale, evidenceTexts);
type EvidenceTranslate = ReturnType<typeof translatorIn>;

/** The words of one language, for transcript and READ-ME. */
export interface Wording {
  readonly locale: Locale;
  readonly t: EvidenceTranslate;
  readonly moments: Moments;
}

export const wordingIn = (locale: Locale): Wording => ({
  locale,
  t: translatorIn(locale),
  moments: momentsIn(locale),
});

/** Where accounts go by a user name; elsewhere an archive names people as they call themselves. */
const WITH_HANDLES: ReadonlySet<Platform> = new Set<Platform>(['tiktok', 'snapchat']);

/** "@lea.demo"; without the @ on platforms where it means nothing. Untrusted text. */
export const writerName = (name: string, { site }: Pick<ConversationFacts, 'site'>): string =>
  WITH_HANDLES.has(site) ? `@${name}` : name;

/** "@lea.demo", or what stands for it where it isn't known. Untrusted text. */
export const ownLabel = (conversation: ConversationFacts, { t }: Wording): string =>
  conversation.exportingAccount === null
    ? t('evidence.sender.exporting-account')
    : writerName(conversation.exportingAccount, conversation);

/** The words in the language's quotation marks. */
export const quoted = (words: Markup | string, { locale }: Wording): Markup =>
  locale === 'fr' ? html`« <bdi>${words}</bdi> »` : html`“<bdi>${words}</bdi>”`;

/** "@max_demo"; without a handle the display name in quotes. Untrusted text. */
export function accountLabel({ account }: ConversationFacts, { locale, t }: Wording): string {
  if (account.handle !== null) return `@${account.handle}`;
  if (account.displayName === '') return t('evidence.account.unknown');
  return locale === 'fr' ? `« ${account.displayName} »` : `“${account.displayName}”`;
}

/** Private use character: stands for the account while the sentence is built, can't come from a catalogue. */
const SLOT = '\uE000';

/** The document's title around `account`, which stays isolated from the writing direction of the sentence. */
export function titleAround(document: EvidenceDocument, { t }: Wording, account: Markup | string): Markup {
  const { kind, platform } = document.conversation;
  const [before = '', after = ''] = t(`evidence.title.${kind}`, { platform, account: SLOT }).split(SLOT);
  return html`${before}${account}${after}`;
}
