import { isInEuropeanUnion } from './countries.ts';
import { DIRECTORY } from './directory.ts';
import { HELP_KINDS, type HelpKind, type HelpService } from './service.ts';

const servicesIn = (country: string): readonly HelpService[] =>
  DIRECTORY.find((file) => file.country === country)?.services ?? [];

const urgency = ({ kind }: HelpService): number => HELP_KINDS.indexOf(kind);
const mostUrgentFirst = (services: readonly HelpService[]): HelpService[] =>
  services.toSorted((a, b) => urgency(a) - urgency(b));

/**
 * The services for `country` (ISO 3166-1 alpha-2, any case), most urgent first and the world-wide ones last; among
 * those of one kind the order of the file. A country without entries gets the world-wide ones, in the European
 * Union with 112 before them.
 */
export function helpFor(country: string): HelpService[] {
  const code = country.toUpperCase();
  const own = servicesIn(code);
  const national = own.length === 0 && isInEuropeanUnion(code) ? servicesIn('EU') : own;
  const shownAlready = new Set(national.flatMap(({ url }) => url ?? []));
  const worldWide = servicesIn('WORLD').filter(({ url }) => url === undefined || !shownAlready.has(url));
  return [...mostUrgentFirst(national), ...mostUrgentFirst(worldWide)];
}

const TAKERS: readonly HelpKind[] = ['police', 'report', 'helpline'];
const takesReports = (service: HelpService): boolean =>
  service.kind === 'police' || service.kind === 'report' || service.takesReports === true;

/**
 * Where a saved conversation can be taken: police, reports of chats, the helplines that take reports or support
 * with the evidence (most only listen), then the world-wide ones.
 */
export function whereToSend(country: string): HelpService[] {
  const rank = ({ id, kind }: HelpService) =>
    id.startsWith('world-') ? TAKERS.length : TAKERS.indexOf(kind);
  return helpFor(country)
    .filter(takesReports)
    .sort((a, b) => rank(a) - rank(b));
}
