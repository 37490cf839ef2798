import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  type CountryServices,
  callLink,
  HELP_KINDS,
  textLink,
} from '../../../utils/help/index.ts';
import { firstContactTable } from '../../tools/directory/first-contacts.ts';
import type { ToRecheck } from '../../tools/directory/to-recheck.ts';

const FOLDER = new URL('../../../utils/help/directory/', import.meta.url);
const files = readdirSync(FOLDER).map((name) => ({
  name,
  content: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as CountryServices,
}));
const services = files.flatMap(({ content }) =>
  content.services.map((service) => ({ ...service, country: content.country })),
);
const FIELDS =
  'id kind name purpose phone sms url urlIn hours notForEmergencies takesReports reportLimits passesOn closePeople free deafAccess languages source checkedOn country'.split(
    ' ',
  );

/** Digits of a number, or an address without what may differ at its end. */
const bare = (contact: string) => contact.replace(/\/$/, '');

describe('the directory', () => {
  it('knows all 32 countries of the survey', () => {
    const codes = files
      .map(({ content }) => content.country)
      .filter((code) => code !== 'EU' && code !== 'WORLD');
    expect(codes).toHaveLength(32);
    for (const code of codes) expect(COUNTRIES).toContain(code);
  });

  it('holds nothing that is still to be re-checked', () => {
    const list: ToRecheck[] = JSON.parse(
      readFileSync(new URL('../../tools/directory/to-recheck.json', import.meta.url), 'utf8'),
    );
    expect(list.length).toBeGreaterThan(30);
    for (const { country, name, url } of list) {
      const same = services.filter(
        (service) =>
          service.country === country &&
          (service.name === name || (url !== undefined && bare(service.url ?? '') === bare(url))),
      );
      expect(
        same.map(({ id }) => id),
        name,
      ).toEqual([]);
    }
  });

  it('has a file for each country of issue 2, and world-wide services', () => {
    const filled = files.filter(({ content }) => content.services.length > 0).map(({ name }) => name);
    for (const country of ['fr', 'be', 'ch', 'ca', 'gb', 'us', 'ie', 'world'])
      expect(filled).toContain(`${country}.json`);
    expect(services.length).toBeGreaterThan(90);
  });

  it('names each file after its country and gives every service its own id', () => {
    for (const { name, content } of files) expect(name).toBe(`${content.country.toLowerCase()}.json`);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    for (const { id, country } of services)
      expect(id).toMatch(new RegExp(`^${country.toLowerCase()}-[a-z0-9-]+$`));
  });

  it.each(services.map((service) => [service.id, service] as const))('%s is complete', (_id, service) => {
    expect(Object.keys(service).filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(HELP_KINDS).toContain(service.kind);
    expect(service.name.length).toBeGreaterThan(1);
    expect(service.source.length).toBeGreaterThan(5);
    expect(service.checkedOn).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(service.checkedOn <= '2026-11-22').toBe(true);
    for (const text of [service.purpose, service.deafAccess ?? service.purpose]) {
      expect(text.fr.length).toBeGreaterThan(2);
      expect(text.en.length).toBeGreaterThan(2);
    }
    expect(service.phone ?? service.sms ?? service.url).toBeDefined();
  });

  it('links only to https addresses and to numbers that can be dialled', () => {
    for (const { id, url, urlIn, phone, sms } of services) {
      for (const address of [url, urlIn?.fr, urlIn?.en]) {
        if (address !== undefined) expect(new URL(address).protocol, id).toBe('https:');
      }
      if (phone) {
        expect(phone.dial, id).toBe(phone.shown.replace(/\D/g, ''));
        expect(callLink(phone), id).toMatch(/^tel:\d{2,12}$/);
      }
      if (sms) expect(textLink(sms), id).toMatch(/^sms:\d{2,12}(\?&body=[A-Z]+)?$/);
    }
  });

  it('gives opening hours that mean something', () => {
    for (const { id, hours } of services) {
      if (hours === undefined || hours === 'always') continue;
      expect(Intl.supportedValuesOf('timeZone'), id).toContain(hours.timeZone);
      for (const { days, from, to } of hours.weekly) {
        expect(
          days.every((day) => day >= 1 && day <= 7),
          id,
        ).toBe(true);
        expect(from < to, id).toBe(true);
        expect(`${from}-${to}`, id).toMatch(/^\d\d:\d\d-\d\d:\d\d$/);
      }
    }
  });

  it('speaks to the reader as "tu" and never judges', () => {
    for (const { id, purpose } of services) {
      expect(purpose.fr, id).not.toMatch(/\b(vous|votre|vos)\b/i);
      expect(`${purpose.fr} ${purpose.en}`, id).not.toMatch(/pr[ée]dat(eur|or)|p[ée]dophil/i);
    }
  });

  it('has its first contacts derived from it', () => {
    const table = JSON.parse(readFileSync(new URL('../first-contact/numbers.json', FOLDER), 'utf8'));
    expect(table).toEqual(firstContactTable(files.map(({ content }) => content)));
  });
});
