import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstContact as firstContactIn } from '../../../utils/help/first-contact/index.ts';
import { COUNTRIES, FIRST_CONTACTS, helpFor } from '../../../utils/help/index.ts';

const firstContact = (country: string) => firstContactIn(country, FIRST_CONTACTS);

describe('firstContact', () => {
  it('gives 3018 with its hours, then 119, 17 and 3114 in France', () => {
    const { helplines, emergency, distress } = firstContact('fr');
    expect(helplines).toEqual([
      {
        name: '3018',
        phone: { shown: '3018', dial: '3018' },
        hours: {
          timeZone: 'Europe/Paris',
          weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '23:00' }],
        },
        notForEmergencies: false,
      },
      {
        name: '119 Allô Enfance en danger',
        phone: { shown: '119', dial: '119' },
        hours: 'always',
        notForEmergencies: false,
      },
    ]);
    expect(emergency).toEqual({ shown: '17', dial: '17' });
    expect(distress).toMatchObject({ phone: { dial: '3114' }, hours: 'always' });
  });

  it('agrees with the directory in every country, hours included', () => {
    for (const country of COUNTRIES) {
      const { helplines, emergency, distress } = firstContact(country);
      const services = helpFor(country);
      const lines = services.filter(({ kind, phone }) => kind === 'helpline' && phone);
      expect(helplines[0]?.phone.dial, country).toBe(lines[0]?.phone?.dial);
      for (const { name, hours } of [...helplines, ...(distress ? [distress] : [])]) {
        expect(hours ?? undefined, name).toEqual(services.find((service) => service.name === name)?.hours);
      }
      expect(emergency?.dial, country).toBe(services.find(({ kind }) => kind === 'emergency')?.phone?.dial);
    }
  });

  it('follows a line that closes with one that never does, where a country has one', () => {
    for (const country of COUNTRIES) {
      const lines = helpFor(country).filter(({ kind, phone }) => kind === 'helpline' && phone);
      const always = lines.some(({ hours }) => hours === 'always');
      const found = firstContact(country).helplines.some(({ hours }) => hours === 'always');
      expect(found, country).toBe(always);
    }
  });

  it('knows which lines are not for emergencies, and has none of them as the emergency number', () => {
    for (const country of COUNTRIES) {
      const { helplines, emergency } = firstContact(country);
      for (const { name, phone, notForEmergencies } of helplines) {
        const purpose = helpFor(country).find((service) => service.name === name)?.purpose.en ?? '';
        expect(notForEmergencies, name).toBe(/not for emergencies/i.test(purpose));
        if (notForEmergencies) expect(emergency?.dial, country).not.toBe(phone.dial);
      }
    }
    expect(firstContact('AR').helplines[0]?.notForEmergencies).toBe(true);
  });

  it('invents nothing for a country without a verified number', () => {
    const nothing = { helplines: [], emergency: null, distress: null };
    expect(firstContact('MA')).toEqual(nothing);
    expect(firstContact('')).toEqual(nothing);
    expect(firstContact('constructor')).toEqual(nothing);
  });

  it('stays small enough for the chat kit, and the content script carries neither table nor directory', () => {
    const folder = new URL('../../../utils/help/first-contact/', import.meta.url);
    const table = JSON.parse(readFileSync(new URL('numbers.json', folder), 'utf8'));
    expect(Buffer.byteLength(JSON.stringify(table))).toBeLessThanOrEqual(3072);
    const imported = (file: string) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^(?!import type).*from '(.*?)'/gm)].map(
        (match) => match[1],
      );
    expect(imported('index.ts')).toEqual(['../opening-hours.ts']);
    expect(imported('../opening-hours.ts')).toEqual([]);
  });
});
