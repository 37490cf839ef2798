import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import {
  checkSums,
  type Firefox,
  launchFirefox,
  replicaAddress,
  textsIn,
  unpackEvidence,
  until,
} from './harness/index.ts';

const cases = LOCALES.flatMap((locale) => GENERATIONS.map((generation) => ({ locale, generation })));
const WORDS = { fr: 'envoie un nude', en: 'send me a nude' } as const;
const PEER = { fr: 'Max', en: 'Jake' } as const;

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

/** Clicks the button or link with these words, as soon as it is there. */
async function click(page: Page, text: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a')];
        const found = all.find((one) => one.textContent?.trim() === wanted || one.ariaLabel === wanted);
        found?.click();
        return found !== undefined;
      }, text),
    { what: `"${text}" to click on` },
  );
}

describe.each(cases)('the main path in Firefox, $locale, $generation hooks', ({ locale, generation }) => {
  const t = textsIn(locale);
  let firefox: Firefox;
  let tiktok: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ locale });
    tiktok = await firefox.newTab();
    // Timers of a tab behind another one run slowly.
    await tiktok.bringToFront();
  });
  afterAll(() => firefox?.close());

  it('asks first, on its welcome page', async () => {
    const address = replicaAddress({ lang: locale, generation, script: 'grooming', speed: 60 });
    await tiktok.goto(address);
    await tiktok.waitForFunction(() => window.replica.finished());
    const welcome = await firefox.openExtensionPage('welcome.html');
    await click(welcome, t('welcome.accept'));
    await until(async () => (await words(welcome)).includes(t('welcome.on')), { what: 'the agreement' });
    await welcome.close();
  });

  it('reads the chat that was open, warns in it and keeps it in the log', async () => {
    await tiktok.bringToFront();
    await until(() => tiktok.evaluate(() => document.querySelector('html > [data-vigie]') !== null), {
      what: 'Vigie’s element in the page',
    });
    const popup = await firefox.openExtensionPage('popup.html');
    await until(async () => (await words(popup)).includes(PEER[locale]), {
      what: 'the log entry in the popup',
    });
    expect(await words(popup)).toContain(t('level.danger'));
    expect(await words(popup)).toContain(t('popup.help'));
    await popup.close();
  });

  it('exports from the popup, with sums that are right', async () => {
    const popup = await firefox.openExtensionPage('popup.html');
    await click(popup, t('log.export.name', { name: PEER[locale] }));
    const zip = await until(() => readdirSync(firefox.downloads).find((name) => name.endsWith('.zip')), {
      what: 'the exported ZIP',
    });
    const evidence = await until(() => unpackEvidence(join(firefox.downloads, zip)), {
      what: 'a whole ZIP',
    });
    expect(checkSums(evidence).trim().split('\n').length).toBeGreaterThanOrEqual(3);
    expect(evidence.text('transcript.html')).toContain(WORDS[locale]);
  });

  it('made no network request', () => {
    expect(firefox.requests()).toEqual([]);
  });
});
