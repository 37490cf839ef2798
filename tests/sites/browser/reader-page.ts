import type { Browser, Page } from 'playwright-core';
import type { Told } from './in-page-reader.ts';
import { readerBundle } from './reader-bundle.ts';

/** Opens a page whose every address answers `html`, where the adapter runs by itself, without the extension: with `window.reader` in it, not yet started. */
export const openReaderPage = async (browser: Browser, address: string, html: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  await page.addScriptTag({ content: await readerBundle() });
  return page;
};

export const lastTold = (page: Page): Promise<Told | null> => page.evaluate(() => window.reader.last());
