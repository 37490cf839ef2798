import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, helpFor, whereToSend } from '../../../utils/help/index.ts';

/** Known mistakes of lists of help numbers: services for others, numbers of other countries, numbers that died. */
const FOLDER = new URL('../../../utils/help/directory/', import.meta.url);
const texts = readdirSync(FOLDER).map((name) => ({
  country: name.replace('.json', '').toUpperCase(),
  text: readFileSync(new URL(name, FOLDER), 'utf8'),
}));
const countriesWith = (pattern: RegExp) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ country }) => country);
const dialled = (country: string) =>
  helpFor(country).flatMap(({ phone, sms }) => [phone?.dial ?? [], sms?.number ?? []].flat());
const countriesDialling = (number: string) =>
  COUNTRIES.filter((country) => dialled(country).includes(number));

describe('the traps', () => {
  it('has no service that is for adults only', () => {
    expect(countriesWith(/stopncii/i)).toEqual([]);
    expect(countriesWith(/takeitdown\.ftc/i)).toEqual([]);
  });

  it('offers Report Remove in the United Kingdom only', () => {
    expect(countriesWith(/report remove|report-remove/i)).toEqual(['GB']);
  });

  it('says that Childhelp counsels and does not report', () => {
    const childhelp = helpFor('US').find(({ name }) => name === 'Childhelp');
    expect(childhelp?.kind).toBe('helpline');
    expect(childhelp?.purpose.en).toContain('Counselling only');
    expect(childhelp?.purpose.fr).toContain('pas de signalement');
  });

  it('says what PHAROS is not for', () => {
    const pharos = helpFor('FR').find(({ name }) => name === 'PHAROS');
    expect(pharos?.purpose.fr).toMatch(/Pas pour une urgence.*quelqu’un que tu connais/);
    expect(pharos?.purpose.en).toMatch(/Not for an emergency.*someone you know/);
  });

  it('never shows 116 111 for France or Italy', () => {
    const countries = countriesDialling('116111');
    expect(countries).toContain('SE');
    expect(countries).not.toContain('FR');
    expect(countries).not.toContain('IT');
    expect(countriesWith(/116 ?111/)).not.toContain('EU');
    expect(countriesWith(/116 ?111/)).not.toContain('WORLD');
  });

  it('shows 116 000 in Belgium only', () => {
    expect(countriesDialling('116000')).toEqual(['BE']);
    expect(countriesWith(/116 ?000/)).toEqual(['BE']);
  });

  it('gives 114 its meaning in each country: text only in France, children in Italy, police in Denmark', () => {
    const kinds = (country: string) =>
      helpFor(country)
        .filter(({ phone, sms }) => phone?.dial === '114' || sms?.number === '114')
        .map(({ kind, phone }) => [kind, phone === undefined ? 'text' : 'call']);
    expect([...countriesDialling('114')].sort()).toEqual(['DK', 'FR', 'IT']);
    expect(kinds('FR')).toEqual([['emergency-deaf', 'text']]);
    expect(kinds('IT')).toEqual([['helpline', 'call']]);
    expect(kinds('DK')).toEqual([['police', 'call']]);
  });

  it('shows 117 and 119 only where they mean what is said', () => {
    expect(countriesWith(/\b117\b(?! *")/).filter((country) => country !== 'ES')).toEqual(['CH']);
    expect(countriesDialling('119')).toEqual(['FR']);
  });

  it('has none of the numbers and addresses that died', () => {
    const dead = [
      /0 ?800 ?200 ?[02]00/,
      /\b3020\b/,
      /stopchildporno/i,
      /0800 ?111 ?0 ?333/,
      /08000 ?55 ?555/,
      /\b3033\b/,
      /1850 ?555 ?222/,
    ];
    for (const pattern of dead) expect(countriesWith(pattern), String(pattern)).toEqual([]);
  });

  it('never sends a chat to a hotline that takes pages with pictures', () => {
    const names = /stopline|meldpunt|inhope|point de contact|internet watch|anmelddet|hotline center/i;
    for (const country of COUNTRIES) {
      for (const { kind, name } of helpFor(country)) if (names.test(name)) expect(kind).toBe('image-hotline');
      expect(whereToSend(country).filter(({ kind }) => kind === 'image-hotline')).toEqual([]);
    }
  });

  it('tells, beside Take It Down, never to fetch a picture for it', () => {
    for (const country of ['US', 'FR', 'MA']) {
      const takeItDown = helpFor(country).find(({ name }) => name.startsWith('Take It Down'));
      expect(takeItDown?.purpose.en).toContain('Never download');
      expect(takeItDown?.purpose.fr).toContain('Ne télécharge');
    }
  });
});
