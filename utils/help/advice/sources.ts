/** Where a piece of advice was read. */
export interface AdviceSource {
  readonly name: string;
  /** Address of the page, where it was kept. Always https. */
  readonly url?: string;
  /** Who repeats it, where not the organisation's own page was read. */
  readonly repeatedBy?: string;
  /** Date of the text (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); where it carries none, the day on which it was read. */
  readonly checkedOn: string;
}

const READ = '2026-11-22';

/** Organisations and authorities whose advice Vigie gives. Laws are named without ages or penalties: they change. */
export const ADVICE_SOURCES = {
  accce: { name: 'ACCCE / ThinkUKnow (Australia)', url: 'https://www.accce.gov.au/report', checkedOn: READ },
  c3p: {
    name: 'Canadian Centre for Child Protection',
    repeatedBy: 'Telus, on paid “recovery” of pictures',
    checkedOn: '2023-01',
  },
  ceop: { name: 'CEOP Education: online blackmail, online grooming', checkedOn: READ },
  'child-focus': { name: 'Child Focus', url: 'https://childfocus.be', checkedOn: '2025-11-17' },
  cybermalveillance: {
    name: 'Cybermalveillance.gouv.fr',
    url: 'https://www.cybermalveillance.gouv.fr',
    checkedOn: READ,
  },
  'e-enfance': { name: '3018 (e-Enfance)', repeatedBy: 'France 3', checkedOn: '2024-11' },
  'eifel-police': { name: 'Eifel police zone: evidence of sextortion', checkedOn: READ },
  esafety: { name: 'eSafety Commissioner: unwanted contact', checkedOn: READ },
  europol: { name: 'Europol, #SayNo', repeatedBy: 'prod.thinkuknow.co.uk', checkedOn: READ },
  'espace-mineurs': {
    name: 'Ma Sécurité, Espace Mineurs',
    url: 'https://www.masecurite.interieur.gouv.fr/fr/demarches-en-ligne/mineurs',
    checkedOn: '2025-11-20',
  },
  fragzebra: { name: 'fragzebra.de', url: 'https://fragzebra.de/cybergrooming', checkedOn: READ },
  iwf: { name: 'Internet Watch Foundation, page for parents', checkedOn: READ },
  'law-reporting': {
    name: 'Code pénal, art. 434-3 (France)',
    repeatedBy: 'violences-sexuelles.info',
    checkedOn: READ,
  },
  'law-victims': {
    name: 'Loi du 29 juillet 1881, art. 39 quinquies (France)',
    repeatedBy: 'village-justice.com',
    checkedOn: READ,
  },
  ncmec: { name: 'NCMEC', repeatedBy: 'bothellwa.gov, nationalcac.org', checkedOn: READ },
  'ncmec-faq': { name: 'NCMEC, Take It Down', url: 'https://takeitdown.ncmec.org/faq/', checkedOn: READ },
  needhelpnow: { name: 'NeedHelpNow.ca', url: 'https://needhelpnow.ca', checkedOn: '2024' },
  netsafe: { name: 'Netsafe (New Zealand)', url: 'https://report.netsafe.org.nz', checkedOn: READ },
  nspcc: { name: 'NSPCC Learning', checkedOn: READ },
  politie: { name: 'Politie (Netherlands)', url: 'https://www.politie.nl', checkedOn: READ },
  'pro-juventute': { name: 'Pro Juventute', url: 'https://www.projuventute.ch', checkedOn: READ },
  solidarites: {
    name: '119, ministère des Solidarités',
    url: 'https://solidarites-sante.gouv.fr',
    checkedOn: '2021',
  },
  thorn: { name: 'Thorn, Stop Sextortion', url: 'https://www.stopsextortion.com', checkedOn: '2023' },
  'tiktok-report': {
    name: 'TikTok, Report sexual abuse',
    url: 'https://support.tiktok.com/en/safety-hc/report-a-problem/report-sexual-abuse',
    checkedOn: READ,
  },
  'tiktok-youth': { name: 'TikTok youth portal', checkedOn: READ },
  'tiktok-guides': { name: 'TikTok: block and report', repeatedBy: 'safechildguide.com', checkedOn: READ },
  /** What follows from how Vigie itself works. */
  vigie: { name: 'Vigie', checkedOn: READ },
  /** Common sense of people who listen to children; no page was read that says it in these words. */
  general: { name: 'Vigie (no page read for this sentence)', checkedOn: READ },
} as const satisfies Readonly<Record<string, AdviceSource>>;

export type AdviceSourceId = keyof typeof ADVICE_SOURCES;
