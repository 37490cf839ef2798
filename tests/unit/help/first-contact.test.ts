import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstContact } from '../../../utils/help/first-contact/index.ts';
import { COUNTRIES, helpFor } from '../../../utils/help/index.ts';

describe('firstContact', () => {
  it('gives 3018, 17 and 3114 in France', () => {
    expect(firstContact('fr')).toEqual({
      helpline: { name: '3018', phone: { shown: '3018', dial: '3018' }, sms: null },
      emergency: { shown: '17', dial: '17' },
      distress: { shown: '3114', dial: '3114' },
    });
  });

  it('gives a text number with its word where there is one', () => {
    expect(firstContact('IE').helpline?.sms).toEqual({ number: '50101', word: 'TALK' });
    expect(firstContact('CH').helpline?.sms).toEqual({ number: '147', word: null });
  });

  it('agrees with the directory in every country', () => {
    for (const country of COUNTRIES) {
      const { helpline, emergency } = firstContact(country);
      const services = helpFor(country);
      const line = services.find(({ kind, phone }) => kind === 'helpline' && phone);
      expect(helpline?.phone.dial, country).toBe(line?.phone?.dial);
      expect(emergency?.dial, country).toBe(services.find(({ kind }) => kind === 'emergency')?.phone?.dial);
    }
  });

  it('invents nothing for a country without a verified number', () => {
    expect(firstContact('MA')).toEqual({ helpline: null, emergency: null, distress: null });
    expect(firstContact('')).toEqual({ helpline: null, emergency: null, distress: null });
    expect(firstContact('constructor')).toEqual({ helpline: null, emergency: null, distress: null });
  });

  it('stays small enough for the content script and imports nothing else', () => {
    const folder = new URL('../../../utils/help/first-contact/', import.meta.url);
    const table = JSON.parse(readFileSync(new URL('numbers.json', folder), 'utf8'));
    expect(Buffer.byteLength(JSON.stringify(table))).toBeLessThan(2048);
    const code = readFileSync(new URL('index.ts', folder), 'utf8');
    expect([...code.matchAll(/from '(.*?)'/g)].map((match) => match[1])).toEqual(['./numbers.json']);
  });
});
