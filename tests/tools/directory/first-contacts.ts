import type { CountryServices, HelpService } from '../../../utils/help/index.ts';

/** ISO codes of the European Union's members: 112 works there even where the directory has no entry. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * The few numbers that the card in the page needs, in a table small enough for the content script. A row is
 * [emergency, helpline's name, helpline's phone, line for suicidal thoughts, helpline's text number, word to text].
 */
export function firstContactTable(countries: readonly CountryServices[]): Record<string, string[]> {
  const own = countries.filter(({ country }) => country !== 'EU' && country !== 'WORLD');
  const codes = [...new Set([...own.map(({ country }) => country), ...EU])].sort();
  return Object.fromEntries(codes.map((code) => [code, row(code, servicesIn(own, code))]));
}

const servicesIn = (countries: readonly CountryServices[], code: string): readonly HelpService[] =>
  countries.find(({ country }) => country === code)?.services ?? [];

function row(code: string, services: readonly HelpService[]): string[] {
  const first = (kind: HelpService['kind']) =>
    services.find((service) => service.kind === kind && service.phone);
  const emergency = first('emergency')?.phone?.dial ?? (EU.includes(code) ? '112' : '');
  const helpline = first('helpline');
  const cells = [emergency, helpline?.name, helpline?.phone?.shown, first('mental-health')?.phone?.shown];
  return trimmed([...cells, helpline?.sms?.number, helpline?.sms?.word].map((cell) => cell ?? ''));
}

function trimmed(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
