import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { textsIn } from './texts.ts';
import { until } from './wait.ts';

/** Opens the log page and gives it, once it shows its entries or that there are none. */
export async function logPage(browser: Chromium): Promise<Page> {
  const t = textsIn(browser.locale);
  const page = await browser.context.newPage();
  await page.goto(browser.extensionPage('log.html'));
  await until(
    async () =>
      (await page.locator('.entry').count()) > 0 || (await page.getByText(t('log.empty')).count()) > 0,
    { what: 'the log page' },
  );
  return page;
}

/** The words of each entry of the log, latest first; opens and closes the log page. */
export async function logEntries(browser: Chromium): Promise<string[]> {
  const page = await logPage(browser);
  const entries = await page.locator('.entry').allInnerTexts();
  await page.close();
  return entries;
}
