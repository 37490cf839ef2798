import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Locale } from '../../../utils/model/index.ts';
import { replicaPage } from '../../replica/build.ts';
import { browserHere, FIREFOX } from '../../tools/browsers/index.ts';
import { builtExtension } from './folders.ts';
import { type Outside, startOutside } from './outside.ts';
import { TIKTOK } from './replica-address.ts';

/** manifest.config.ts; the address of the extension's pages is made from it, once per profile. */
const GECKO_ID = 'vigie@vigie.example';
const ADDRESS = '0c1a0f3e-5f2a-4d0e-9b57-3e7f2b1a6c4d';

/** Stock Firefox with the built extension, on the replica, with an internet that answers nothing. */
export interface Firefox {
  readonly browser: Browser;
  readonly locale: Locale;
  /** Where downloads go. */
  readonly downloads: string;
  /** A tab in which tiktok.com is the replica. */
  newTab(): Promise<Page>;
  /** One of the extension's own pages ("popup.html"), in a new tab. */
  openExtensionPage(file: string): Promise<Page>;
  requests(): string[];
  close(): Promise<void>;
}

function preferences(outside: Outside, downloads: string, locale: Locale): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
    'intl.accept_languages': locale === 'fr' ? 'fr-FR, fr' : 'en-GB, en',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': outside.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': outside.port,
    'network.proxy.allow_hijacking_localhost': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
  };
}

async function serve(page: Page, recorded: string[]): Promise<void> {
  const html = await replicaPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue();
    if (url.startsWith(TIKTOK) && request.isNavigationRequest()) {
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    }
    recorded.push(`${request.method()} ${url}`);
    return void request.abort();
  });
}

interface FirefoxOptions {
  readonly locale?: Locale;
  /** An empty folder for the profile, kept afterwards; a fresh one that is removed unless told. */
  readonly profile?: string;
  /** Of the browser ("about:config"), beside those that every test needs. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { locale = 'fr', profile } = options;
  const downloads = mkdtempSync(join(tmpdir(), 'vigie-firefox-'));
  const outside = await startOutside();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserHere(FIREFOX).path,
    headless: true,
    ...(profile && { userDataDir: profile }),
    // Extension pages are out of reach of the remote protocol without this.
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: { ...preferences(outside, downloads, locale), ...options.preferences },
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(builtExtension('firefox'));
  const recorded: string[] = [];
  return {
    browser,
    locale,
    downloads,
    async newTab() {
      const page = await browser.newPage();
      await serve(page, recorded);
      return page;
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // The navigation of such a page never reports its end to the remote protocol.
      await page.goto(`moz-extension://${ADDRESS}/${file}`, { waitUntil: [] });
      return page;
    },
    requests: () => [...recorded, ...outside.requests()],
    async close() {
      await browser.close();
      await outside.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
