import type { ConceptSeen, Health, StructureReport } from '../../utils/model/index.ts';

/** What the report says of Vigie itself. */
export interface ReportAbout {
  readonly vigie: string;
  readonly userAgent: string;
  readonly health: Health | null;
  readonly messagesRead: number;
}

/** Name and main version; nothing else of the user agent. */
export function browserFamily(userAgent: string): string {
  const found = /(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent);
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' };
  return found?.[1] ? `${names[found[1]] ?? found[1]} ${found[2]}` : 'another browser';
}

const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');

function expectation({ signs, expected }: ConceptSeen): string {
  if (!expected) return '';
  const count = signs.find((sign) => sign.count > 0)?.count ?? 0;
  const met = expected === 'one' ? count === 1 : count > 0;
  return ` (an open chat has ${expected === 'one' ? '1' : 'some'}: ${met ? 'ok' : 'NOT MET'})`;
}

/** The first sign that fits is the one that counts: `*`. */
function conceptLine(concept: ConceptSeen): string {
  const first = concept.signs.findIndex(({ count }) => count > 0);
  const signs = concept.signs.map(
    ({ find, count }, index) => `${index === first ? '*' : ''}${find} ${count}`,
  );
  return `${concept.concept}${expectation(concept)}: ${signs.join(' | ')}`;
}

/** The structure report as text, in English: it is for maintainers. */
export function reportText(report: StructureReport, about: ReportAbout): string {
  const { health } = about;
  const concepts = health?.concepts?.length ? ` (${health.concepts.join(', ')})` : '';
  return [
    'Vigie structure report: tags, hooks and counts; no text, names, handles, ids or addresses.',
    `vigie ${about.vigie}, ${browserFamily(about.userAgent)}`,
    `page ${report.page}, in a frame: ${yesNo(report.framed)}`,
    `language ${report.language || 'not named'}, ${report.direction}, translated by the browser: ${yesNo(report.translated)}`,
    `state ${health ? `${health.state}: ${health.reason}${concepts}` : 'not known'}, messages read: ${about.messagesRead}`,
    '',
    'What each sign finds (* the first that fits):',
    ...report.concepts.map(conceptLine),
    '',
    report.ofChat ? 'The chat, after the way to it (>):' : 'The page (no chat found):',
    ...report.outline,
  ].join('\n');
}
