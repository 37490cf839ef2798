import type { HelpKind, HelpService } from '../../../utils/help/index.ts';

/** One object of the survey, as far as the directory uses it. */
export interface SurveyEntry {
  readonly country: string;
  readonly kind: string;
  readonly name: string;
  readonly purpose_en: string;
  readonly purpose_fr?: string;
  readonly phone?: string;
  readonly dial?: string;
  readonly sms?: string;
  readonly url?: string;
  readonly hours?: string;
  readonly free?: boolean;
  readonly source: string;
  readonly source_date?: string;
  readonly unverified_fields?: readonly string[];
  readonly note?: string;
  readonly ship: string;
}

const KINDS: Readonly<Record<string, HelpKind>> = {
  emergency: 'emergency',
  'emergency-deaf': 'emergency-deaf',
  helpline: 'helpline',
  'helpline-report': 'helpline',
  'helpline-mental-health': 'mental-health',
  'report-police': 'police',
  'report-online': 'report',
  report: 'report',
  'report-finder': 'image-hotline',
  'platform-report': 'platform',
  takedown: 'takedown',
  information: 'information',
};

/** INHOPE-type hotlines take public pages with pictures; one that names messages or grooming takes chats too. */
const isImageHotline = (purpose: string): boolean =>
  /web pages|public pages|abuse images|illegal content/i.test(purpose) &&
  !/grooming|sextortion|in chats|sexual messages/i.test(purpose);

function kindOf(entry: SurveyEntry): HelpKind | undefined {
  const kind = KINDS[entry.kind];
  return kind === 'report' && isImageHotline(entry.purpose_en) ? 'image-hotline' : kind;
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|'|\(.*?\)/gu, '')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

const newestDate = (text: string): string | undefined =>
  text
    .match(/\b20\d\d(-\d\d(-\d\d)?)?\b/g)
    ?.sort()
    .at(-1);

/** "17 or 112", "02800 (not urgent)", "112 / 101": the first number, the one that `dial` repeats in digits. */
const firstNumber = (phone: string): string => phone.split(/ or | ?[/(]/)[0]?.trim() ?? '';

/** "Text TALK to 50101", "147"; anything else (other messengers, "see the site") is left out. */
function textLine(sms: string): HelpService['sms'] {
  const worded = /^Text ([A-Z]+)(?: or [A-Z]+)? to (\d+)/.exec(sms);
  if (worded?.[1] && worded[2]) return { number: worded[2], word: worded[1] };
  return /^[\d-]+$/.test(sms) ? { number: sms.replace(/\D/g, '') } : undefined;
}

const urlOf = (url: string) => /^https:\/\/[^\s(]+/.exec(url)?.[0];
const frenchUrl = (url: string) => /\(FR: (https:\/\/[^\s)]+)\)/.exec(url)?.[1];

/** The entry as the directory holds it; null when it must not ship or has no verified way to reach it. */
export function serviceOf(entry: SurveyEntry, collectedOn: string): HelpService | null {
  const kind = kindOf(entry);
  if (entry.ship !== 'yes' || !kind) return null;
  const verified = (field: keyof SurveyEntry): string =>
    entry.unverified_fields?.includes(field) ? '' : String(entry[field] ?? '');
  const phone = verified('phone') && { shown: firstNumber(verified('phone')), dial: String(entry.dial) };
  const sms = textLine(verified('sms'));
  const url = urlOf(verified('url'));
  const inFrench = frenchUrl(verified('url'));
  if (!phone && !sms && !url) return null;
  return {
    id: `${slug(entry.country)}-${slug(entry.name)}`,
    kind,
    name: entry.name,
    purpose: { fr: entry.purpose_fr ?? '', en: entry.purpose_en },
    ...(phone && { phone }),
    ...(sms && { sms }),
    ...(url && { url }),
    ...(inFrench && { urlIn: { fr: inFrench } }),
    ...(/^(phone )?24\/7/.test(verified('hours')) && { hours: 'always' as const }),
    ...(entry.free && { free: true as const }),
    source: entry.source,
    checkedOn: newestDate(entry.source_date ?? '') ?? collectedOn,
  };
}
