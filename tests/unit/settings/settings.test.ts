import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COUNTRIES, countryName, helpFor } from '../../../utils/help/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/index.ts';
import { countryFor, loadSettings, saveSettings, watchSettings } from '../../../utils/settings/index.ts';
import { parseSettings } from '../../../utils/settings/parse.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const DEFAULTS = DEFAULT_SETTINGS;
const CHOSEN: Settings = {
  consentedAt: 1000,
  paused: true,
  remembers: false,
  locale: 'en',
  country: 'CH',
  quieter: true,
  appearance: 'dark',
  installedFor: 'child',
  introducedAt: 2000,
  retention: 30,
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('what is stored', () => {
  it('is the defaults at first: nothing is read before somebody agreed', async () => {
    expect(DEFAULTS.consentedAt).toBeNull();
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('comes back, one choice at a time', async () => {
    expect(await saveSettings({ consentedAt: 5 })).toEqual({ ...DEFAULTS, consentedAt: 5 });
    expect(await saveSettings({ locale: 'fr' })).toEqual({ ...DEFAULTS, consentedAt: 5, locale: 'fr' });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, consentedAt: 5, locale: 'fr' });
  });

  it('loses nothing when several choices are saved at once', async () => {
    await Promise.all([
      saveSettings({ consentedAt: 1000 }),
      saveSettings({ paused: true }),
      saveSettings({ remembers: false }),
      saveSettings({ locale: 'en' }),
      saveSettings({ country: 'CH' }),
      saveSettings({ quieter: true }),
      saveSettings({ appearance: 'dark' }),
      saveSettings({ installedFor: 'child' }),
      saveSettings({ introducedAt: 2000 }),
      saveSettings({ retention: 30 }),
    ]);
    expect(await loadSettings()).toEqual(CHOSEN);
  });

  it('says when it could not be stored, and goes on afterwards', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(saveSettings({ paused: true })).rejects.toThrow('full');
    expect((await saveSettings({ locale: 'fr' })).locale).toBe('fr');
  });
});

describe('what makes no sense', () => {
  it.each<[keyof Settings, unknown]>([
    ['consentedAt', 'yes'],
    ['consentedAt', true],
    ['consentedAt', Number.NaN],
    ['consentedAt', undefined],
    ['paused', 'false'],
    ['paused', null],
    ['remembers', 'no'],
    ['locale', 'de'],
    ['locale', 'FR'],
    ['country', 'France'],
    ['country', 'fr'],
    ['country', 3],
    ['quieter', 'yes'],
    ['appearance', 'blue'],
    ['appearance', undefined],
    ['installedFor', 'boss'],
    ['introducedAt', '2026'],
  ])('%s = %s costs that one choice only', (key, value) => {
    expect(parseSettings({ ...CHOSEN, [key]: value })).toEqual({ ...CHOSEN, [key]: DEFAULTS[key] });
  });

  it('whatever is stored, settings come out, and consent only where it was given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
    expect(parseSettings(Object.create({ consentedAt: 5, paused: true }))).toEqual(DEFAULTS);
  });
});

describe('watchSettings', () => {
  it('tells every change, until stopped', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await saveSettings({ paused: true });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: CHOSEN });
    await fakeBrowser.storage.local.remove('settings');
    stop();
    await saveSettings({ paused: true });
    expect(seen).toEqual([{ ...DEFAULTS, paused: true }, DEFAULTS]);
  });
});

describe('countryFor', () => {
  it.each<[string[], string]>([
    [['fr-FR', 'en-US'], 'FR'],
    [['fr-BE'], 'BE'],
    [['fr', 'fr-CA', 'en-CA'], 'CA'],
    // What a fresh browser in one language sends: the English is its own addition.
    [['fr', 'en-US', 'en'], 'FR'],
    [['de', 'en-US', 'en'], 'DE'],
    [['nl', 'en-US', 'en'], 'NL'],
    [['ar', 'en-US', 'en'], '001'],
    [['fr'], 'FR'],
    [['de'], 'DE'],
    [['it'], 'IT'],
    [['nl'], 'NL'],
    [['pl'], 'PL'],
    [['es'], 'ES'],
    [['pt'], 'PT'],
    [['ar'], '001'],
    [['en'], 'GB'],
    [['en', 'en-AU'], 'AU'],
    [['en-us'], 'US'],
    [['EN-ie'], 'IE'],
    [['zh-Hant-TW'], 'TW'],
    [['es-419', 'es-MX'], 'MX'],
    [['es-419'], '001'],
    [['en-150', 'de'], 'DE'],
    [['de-CH-1996'], 'CH'],
    [['ga'], 'IE'],
    [['eo', 'fr'], 'FR'],
    [['eo'], '001'],
    [[], '001'],
    [['', 'x', '-FR', 'français'], '001'],
  ])('%j is %s', (languages, country) => {
    expect(countryFor({ country: 'auto' }, languages)).toBe(country);
  });

  it('guesses only countries that have services, and else stands for the world-wide ones', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const languages = [...letters].flatMap((a) => [...letters].map((b) => a + b));
    const guessed = new Set(languages.map((language) => countryFor({ country: 'auto' }, [language])));
    expect(guessed.size).toBeGreaterThan(10);
    guessed.delete('001');
    for (const country of guessed) expect(COUNTRIES).toContain(country);
    for (const country of guessed) expect(helpFor(country)[0]?.id).toMatch(`${country.toLowerCase()}-`);
    expect(helpFor('001').every(({ id }) => id.startsWith('world-'))).toBe(true);
    expect([countryName('001', 'fr'), countryName('001', 'en')]).toEqual(['Monde', 'world']);
  });

  it('is what the user chose, whatever the browser speaks', () => {
    expect(countryFor({ country: 'CH' }, ['en-US'])).toBe('CH');
  });
});
