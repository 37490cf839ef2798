import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { textsIn } from './texts.ts';
import { until } from './wait.ts';

/** The page that opens by itself after the installation. */
export async function welcomePage(browser: Chromium): Promise<Page> {
  const address = browser.extensionPage('welcome.html');
  return until(() => browser.context.pages().find((page) => page.url().startsWith(address)), {
    what: 'the welcome page, opened by the installation',
  });
}

/** Goes through the welcome page for oneself, agrees by its button, and closes the page. */
export async function agree(browser: Chromium): Promise<void> {
  const t = textsIn(browser.locale);
  const page = await welcomePage(browser);
  await page.getByRole('button', { name: t('welcome.for.me'), exact: true }).click();
  await page.getByRole('button', { name: t('welcome.accept') }).click();
  await page.getByRole('heading', { name: t('welcome.on') }).waitFor();
  await page.close();
}
