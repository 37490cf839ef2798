import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { until } from './wait.ts';

export interface Exported {
  /** The extension's own export page. */
  readonly page: Page;
  readonly fileName: string;
  /** Where the ZIP was saved. */
  readonly path: string;
}

/** The browser writes under a passing name, and gives the file its own name, of such a form, when it is complete. */
const COMPLETE = /^[0-9a-f-]{36}$/;

/**
 * Does what opens the export page (a click in card or popup), waits for its download, saves it into `folder`. The file
 * is taken from the browser's own folder: Playwright tells nothing of a download that begins while it still gets to know
 * the new page.
 */
export async function exportBy(
  browser: Chromium,
  folder: string,
  act: () => Promise<void>,
): Promise<Exported> {
  const address = browser.extensionPage('export.html');
  const files = (): string[] => readdirSync(browser.downloads).filter((name) => COMPLETE.test(name));
  const before = new Set([...files(), ...browser.context.pages()]);
  await act();
  const page = await until(
    () => browser.context.pages().find((one) => !before.has(one) && one.url().startsWith(address)),
    { what: 'the export page' },
  );
  const file = await until(() => files().find((name) => !before.has(name)), {
    what: 'the export’s download',
  }).catch(async (error: Error) => {
    throw new Error(`${error.message}; the page: ${await page.locator('h2').allTextContents()}`);
  });
  const fileName = await page.locator('a[download]').first().getAttribute('download');
  if (!fileName) throw new Error('the page gives its file no name');
  const path = join(folder, fileName);
  copyFileSync(join(browser.downloads, file), path);
  return { page, fileName, path };
}
