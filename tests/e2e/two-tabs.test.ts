import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayYes } from './harness/firefox-page.ts';
import { countShown, type Firefox, launchFirefox, replicaAddress, textsIn, until } from './harness/index.ts';

const t = textsIn('fr');
const THREAT = 'paie 100 euros ou j’envoie tout à tes amis';

/** A card takes about a fourth of the window, the mark hardly anything: its shadow root is closed, so the page can tell no more. */
const CARD = 0.1;

/** How much of the window is Vigie's, 0 to 1. */
const share = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const host = document.querySelector('html > [data-vigie]');
    const steps = Array.from({ length: 40 }, (_, step) => (step + 0.5) / 40);
    const at = (x: number, y: number) =>
      host !== null && document.elementFromPoint(x * window.innerWidth, y * window.innerHeight) === host;
    return steps.flatMap((x) => steps.filter((y) => at(x, y))).length / steps.length ** 2;
  });

// In Firefox: the driver of Chromium tells every tab that it is seen.
describe('two tabs on one chat', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    const welcome = await sayYes(firefox);
    await welcome.waitFor(t('welcome.on'));
    await welcome.page.close();
  });
  afterAll(() => firefox?.close());

  it('only the one that is looked at shows the card', async () => {
    const log = await firefox.openExtensionPage('log.html');
    const open = async (): Promise<Page> => {
      const page = await firefox.newTab();
      await page.bringToFront();
      await page.goto(replicaAddress({ lang: 'fr', open: 'benign' }));
      await until(async () => (await share(page)) > 0, { what: 'the mark' });
      return page;
    };
    const receive = async (page: Page): Promise<void> => {
      await page.evaluate((text) => window.replica.receive(text), THREAT);
      await until(async () => (await share(page)) > CARD, { what: 'the card' });
    };
    const first = await open();
    const second = await open();
    expect(await first.evaluate(() => document.hidden)).toBe(true);
    await receive(first);
    await receive(second);
    await until(async () => (await log.evaluate(countShown)) > 0, { what: 'what was shown to be noted' });
    await first.bringToFront();
    await until(async () => (await share(first)) < CARD, { what: 'the card of the first tab to fold' });
    expect(await share(first)).toBeGreaterThan(0);
  });
});
