import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  countriesByName,
  countryName,
  HELP_KINDS,
  helpFor,
  textLink,
  webLink,
  whereToSend,
} from '../../../utils/help/index.ts';

const names = (country: string) => helpFor(country).map(({ name }) => name);

describe('helpFor', () => {
  it('lists France by urgency: danger, 3018 before 119, police, report, then the rest of the world', () => {
    expect(names('FR')).toEqual([
      '17 (Police secours) ou 112',
      '114',
      '3018',
      '119 Allô Enfance en danger',
      'Espace Mineurs (Ma Sécurité)',
      'PHAROS',
      '3114',
      'Point de Contact',
      'Cybermalveillance.gouv.fr',
      'NCMEC CyberTipline',
      'Take It Down (NCMEC)',
      'TikTok',
      'INHOPE',
    ]);
  });

  it('keeps the order of urgency and puts the world-wide services last, in every country', () => {
    for (const country of COUNTRIES) {
      const services = helpFor(country);
      const firstWorldWide = services.findIndex(({ id }) => id.startsWith('world-'));
      const rank = services.map(({ kind }) => HELP_KINDS.indexOf(kind));
      const [own, worldWide] = [rank.slice(0, firstWorldWide), rank.slice(firstWorldWide)];
      expect(own, country).toEqual(own.toSorted((a, b) => a - b));
      expect(worldWide, country).toEqual(worldWide.toSorted((a, b) => a - b));
      expect(
        services.slice(firstWorldWide).every(({ id }) => id.startsWith('world-')),
        country,
      ).toBe(true);
    }
  });

  it('does not offer the same site twice', () => {
    for (const country of COUNTRIES) {
      const urls = helpFor(country).flatMap(({ url }) => url ?? []);
      expect(new Set(urls).size, country).toBe(urls.length);
    }
    expect(names('US').filter((name) => name.startsWith('NCMEC'))).toHaveLength(1);
  });

  it('falls back to 112 in the European Union and to the world elsewhere', () => {
    expect(names('GR')[0]).toBe('112');
    expect(helpFor('MA').every(({ id }) => id.startsWith('world-'))).toBe(true);
    expect(helpFor('ZZ')).toEqual(helpFor('MA'));
    expect(helpFor('fr')).toEqual(helpFor('FR'));
  });

  it('sends a saved conversation to the police first, then to a helpline', () => {
    expect(whereToSend('FR').map(({ name }) => name)).toEqual([
      'Espace Mineurs (Ma Sécurité)',
      'PHAROS',
      '3018',
      'NCMEC CyberTipline',
    ]);
  });

  it('sends it to no helpline that only listens, least of all to Childhelp', () => {
    expect(whereToSend('US').map(({ name }) => name)).toEqual(['NCMEC CyberTipline']);
    expect(whereToSend('BE').map(({ name }) => name)).toContain('Child Focus');
    for (const country of COUNTRIES) {
      for (const { id, kind, takesReports } of whereToSend(country))
        expect(kind === 'police' || kind === 'report' || takesReports, id).toBe(true);
    }
  });

  it('names the limits of PHAROS beside it', () => {
    const pharos = whereToSend('FR').find(({ name }) => name === 'PHAROS');
    expect(pharos?.reportLimits?.fr).toMatch(/ne connais pas.*Pas pour une urgence/);
    expect(pharos?.reportLimits?.en).toMatch(/don’t know.*Not for an emergency/);
  });
});

describe('countries', () => {
  it('are named and sorted in the language of the reader', () => {
    expect(countryName('ch', 'fr')).toBe('Suisse');
    expect(countryName('CH', 'en')).toBe('Switzerland');
    expect(countryName('not a code', 'en')).toBe('not a code');
    const french = countriesByName('fr').map(({ name }) => name);
    expect(french.indexOf('Espagne')).toBeLessThan(french.indexOf('Finlande'));
    expect(french.indexOf('Algérie')).toBeLessThan(french.indexOf('Allemagne') + 1);
    expect(french).toHaveLength(COUNTRIES.length);
  });

  it('hold every country of the directory and of the European Union once, and no stand-in', () => {
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
    for (const country of ['FR', 'MA', 'CI', 'GR', 'JP']) expect(COUNTRIES).toContain(country);
    expect(COUNTRIES).not.toContain('EU');
    expect(COUNTRIES).not.toContain('WORLD');
  });
});

describe('links', () => {
  it('prepare the word to send and choose the site in the language of the reader', () => {
    expect(textLink({ number: '50101', word: 'TALK' })).toBe('sms:50101?&body=TALK');
    expect(textLink({ number: '147' })).toBe('sms:147');
    const cybertip = helpFor('CA').find(({ name }) => name.startsWith('Cybertip'));
    expect(cybertip && webLink(cybertip, 'fr')).toBe('https://www.cyberaide.ca');
    expect(cybertip && webLink(cybertip, 'en')).toBe('https://www.cybertip.ca');
  });
});
