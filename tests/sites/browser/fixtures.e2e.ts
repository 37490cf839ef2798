import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainChromium } from '../../tools/browsers/index.ts';
import { asExpected, fixtureExpected, fixtureHtml, fixtureNames } from '../load-fixture.ts';
import { lastTold, openReaderPage } from './reader-page.ts';

describe('saved pages in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await plainChromium();
  });
  afterAll(() => browser?.close());

  it.each(fixtureNames())('%s is read as expected', async (name) => {
    const { url, ...expected } = fixtureExpected(name);
    const page = await openReaderPage(browser, url, fixtureHtml(name));
    await page.evaluate(() => window.reader.start());
    await page.waitForFunction(() => window.reader.readings.length > 0);
    const told = await lastTold(page);
    expect(told && asExpected(told)).toEqual(expected);
    await page.close();
  });
});
