import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { until } from './wait.ts';

export interface Exported {
  /** The extension's own export page. */
  readonly page: Page;
  readonly fileName: string;
  /** Where the ZIP was saved. */
  readonly path: string;
}

/** Does what opens the export page (a click in card or popup), waits for its download, saves it into `folder`. */
export async function exportBy(
  browser: Chromium,
  folder: string,
  act: () => Promise<void>,
): Promise<Exported> {
  const address = browser.extensionPage('export.html');
  let opened: Page | undefined;
  let download: Download | undefined;
  const onPage = (page: Page): void => {
    // A download can start before the page's address is known: listen on every new page.
    page.on('download', (started) => {
      opened = page;
      download = started;
    });
  };
  browser.context.on('page', onPage);
  try {
    await act();
    const started = await until(() => download, { what: 'the export’s download' }).catch(
      async (error: Error) => {
        const pages = await Promise.all(
          browser.context
            .pages()
            .map(async (page) => `${page.url()}: ${await page.locator('h2').allTextContents()}`),
        );
        throw new Error(`${error.message}; open: ${pages.join(' | ')}`);
      },
    );
    const page = await until(() => opened, { what: 'the export page' });
    if (!page.url().startsWith(address)) throw new Error(`the download came from ${page.url()}`);
    const fileName = started.suggestedFilename();
    const path = join(folder, fileName);
    await started.saveAs(path);
    return { page, fileName, path };
  } finally {
    browser.context.off('page', onPage);
  }
}
