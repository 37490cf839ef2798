import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM, findBrowser, thisMachine } from '../../tools/browsers/index.ts';
import type { Told } from './in-page-reader.ts';
import { readerBundle } from './reader-bundle.ts';

/** A browser in which the adapter runs by itself, without the extension, on pages that tests give. */
export const startBrowser = async (): Promise<Browser> => {
  const found = findBrowser(CHROMIUM, thisMachine());
  if (!found) throw new Error('no Chromium here: node tests/tools/ensure-browsers.ts');
  return chromium.launch({
    executablePath: found.path,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
};

/** Opens a page whose every address answers `html`, with `window.reader` in it, not yet started. */
export const openReaderPage = async (browser: Browser, address: string, html: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  await page.addScriptTag({ content: await readerBundle() });
  return page;
};

export const lastTold = (page: Page): Promise<Told | null> => page.evaluate(() => window.reader.last());
