/**
 * Brings a survey of help services (JSON, one object a service) into utils/help/directory, one file a country.
 *
 *   node tests/tools/import-directory.ts SURVEY.json COLLECTED-ON
 *
 * COLLECTED-ON (YYYY-MM-DD) is the day the survey's sources were read: the date of an entry whose source has none.
 * Only entries marked `ship: yes` come in, without their unverified fields; those to re-check first are listed in
 * tests/tools/directory/to-recheck.json. Facts (phone, address, source, date) are
 * refreshed; what people wrote or corrected by hand in the directory (HAND_WRITTEN) is kept. At the end it derives
 * utils/help/first-contact/numbers.json. Without arguments it only derives that file again.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CountryServices, HelpService } from '../../utils/help/index.ts';
import { firstContactTable } from './directory/first-contacts.ts';
import { type SurveyEntry, serviceOf } from './directory/from-survey.ts';
import { toRecheck } from './directory/to-recheck.ts';

const DIRECTORY = new URL('../../utils/help/directory/', import.meta.url);
const FIRST_CONTACTS = new URL('../../utils/help/first-contact/numbers.json', import.meta.url);
/** What the survey found and nobody verified: outside the product. */
const TO_RECHECK = new URL('./directory/to-recheck.json', import.meta.url);
const HAND_WRITTEN = [
  'name',
  'purpose',
  'hours',
  'notForEmergencies',
  'takesReports',
  'reportLimits',
  'passesOn',
  'closePeople',
  'deafAccess',
  'sms',
  'languages',
] as const;

const fileOf = (country: string) => new URL(`${country.toLowerCase()}.json`, DIRECTORY);
const write = (file: URL, data: unknown) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

function readCountry(country: string): CountryServices {
  const file = fileOf(country);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { country, services: [] };
}

function merged(found: HelpService, existing: HelpService | undefined): HelpService {
  if (!existing) return found;
  const kept = HAND_WRITTEN.flatMap((field) => (field in existing ? [[field, existing[field]]] : []));
  const fresh = Object.entries(found).filter(([field]) => !HAND_WRITTEN.some((name) => name === field));
  const fields = Object.fromEntries([...fresh, ...kept]);
  const order = [...new Set([...Object.keys(existing), ...Object.keys(found)])];
  return Object.fromEntries(
    order.flatMap((field) => (field in fields ? [[field, fields[field]]] : [])),
  ) as unknown as HelpService;
}

function importCountry(country: string, entries: readonly SurveyEntry[], collectedOn: string): void {
  const before = readCountry(country).services;
  const found = entries.flatMap((entry) => serviceOf(entry, collectedOn) ?? []);
  const known = before.flatMap((old) => {
    const fresh = found.find((service) => service.id === old.id);
    if (!fresh) console.warn(`${old.id}: not in the survey any more, left out`);
    return fresh ? [merged(fresh, old)] : [];
  });
  const added = found.filter((service) => !before.some((old) => old.id === service.id));
  for (const service of added)
    console.warn(`${service.id}: new; write its texts, hours and place in the order`);
  write(fileOf(country), { country, services: [...known, ...added] });
}

const [survey, collectedOn] = process.argv.slice(2);
if (survey) {
  if (!/^\d{4}-\d\d-\d\d$/.test(collectedOn ?? ''))
    throw new Error('usage: SURVEY.json COLLECTED-ON (YYYY-MM-DD)');
  const entries: SurveyEntry[] = JSON.parse(readFileSync(survey, 'utf8'));
  const byCountry = Map.groupBy(entries, (entry) => entry.country);
  for (const [country, list] of byCountry) importCountry(country, list, String(collectedOn));
  write(TO_RECHECK, toRecheck(entries));
}
const countries = readdirSync(DIRECTORY).map((file) => readCountry(file.replace('.json', '').toUpperCase()));
write(FIRST_CONTACTS, firstContactTable(countries));
