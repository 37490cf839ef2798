import type { CountryServices, HelpService } from '../../../utils/help/index.ts';

interface Row {
  emergency?: string;
  helplines?: string[][];
  distress?: string[];
}

/** ISO codes of the European Union's members: 112 works there even where the directory has no entry. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * The few numbers that the card in the page needs, in a table small enough for the content script: the emergency
 * number, the first helpline (and, where that one closes, the first that never does), the line for suicidal
 * thoughts. The cells of a line are explained where they are read: utils/help/first-contact/index.ts.
 */
export function firstContactTable(countries: readonly CountryServices[]): Record<string, Row> {
  const own = countries.filter(({ country }) => country !== 'EU' && country !== 'WORLD');
  const codes = [...new Set([...own.map(({ country }) => country), ...EU])].sort();
  return Object.fromEntries(codes.map((code) => [code, row(code, servicesIn(own, code))]));
}

const servicesIn = (countries: readonly CountryServices[], code: string): readonly HelpService[] =>
  countries.find(({ country }) => country === code)?.services ?? [];

function row(code: string, services: readonly HelpService[]): Row {
  const lines = (kind: HelpService['kind']) =>
    services.filter((service) => service.kind === kind && service.phone);
  const emergency = lines('emergency')[0]?.phone?.dial ?? (EU.includes(code) ? '112' : undefined);
  const [first, ...others] = lines('helpline');
  const second = first?.hours === 'always' ? undefined : others.find(({ hours }) => hours === 'always');
  const helplines = [first, second].flatMap((line) => (line ? [cells(line)] : []));
  const distress = lines('mental-health')[0];
  return {
    ...(emergency && { emergency }),
    ...(helplines.length > 0 && { helplines }),
    ...(distress && { distress: cells(distress) }),
  };
}

function cells({ name, phone, hours, notForEmergencies }: HelpService): string[] {
  const all = [name, phone?.shown ?? '', hoursCell(hours), notForEmergencies ? 'calm' : ''];
  return all.slice(0, all.findLastIndex((cell) => cell !== '') + 1);
}

function hoursCell(hours: HelpService['hours']): string {
  if (hours === undefined) return '';
  if (hours === 'always') return '24/7';
  const weekly = hours.weekly.map(({ days, from, to }) => `${days.join('')}@${from}-${to}`);
  return [hours.timeZone, ...weekly].join(' ');
}
