import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Locale } from '../../../utils/model/index.ts';
import { replicaPage } from '../../replica/build.ts';
import { browserHere, CHROMIUM, SANDBOX_ARGS } from '../../tools/browsers/index.ts';
import { builtExtension } from './folders.ts';
import { type Outside, startOutside } from './outside.ts';
import { TIKTOK } from './replica-address.ts';

/** Chromium with the built extension, on a TikTok that is the replica and an internet that answers nothing. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly locale: Locale;
  /** Folder where the browser puts what is downloaded, under names of its own. */
  readonly downloads: string;
  /** Address of one of the extension's own pages ("popup.html"). */
  extensionPage(file: string): string;
  /** The service worker that is running now. */
  worker(): Promise<Worker>;
  /** Every request that did not go to the replica or the extension's own files, and none of the browser's own. */
  requests(): string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Language of the browser; French unless told. */
  readonly locale?: Locale;
  readonly headless?: boolean;
  /** Pages that are left are kept as they are and come back so, as for people; Playwright switches that off. */
  readonly backForwardCache?: boolean;
  /** Folder of the profile, kept afterwards; a fresh one that is removed unless told. */
  readonly profile?: string;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'fr-FR,fr', en: 'en-GB,en' };

const PREFERENCES = {
  // Else a navigation opens connections in advance that no page asked for.
  net: { network_prediction_options: 2 },
  // Else an extension that reloads itself stays switched off.
  extensions: { ui: { developer_mode: true } },
};

function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  return folder;
}

function argumentsFor(extension: string, outside: Outside, locale: Locale): string[] {
  return [
    ...SANDBOX_ARGS,
    '--disable-gpu',
    '--window-size=1320,900',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--accept-lang=${LANGUAGES[locale]}`,
    `--proxy-server=http://127.0.0.1:${outside.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 40_000 });
}

async function serve(context: BrowserContext, recorded: string[]): Promise<void> {
  const html = await replicaPage();
  await context.route(/^https?:\/\//, (route) => {
    const request = route.request();
    const ownPage = request.url().startsWith(TIKTOK) && request.isNavigationRequest();
    if (ownPage) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    recorded.push(`${request.method()} ${request.url()}`);
    return route.abort();
  });
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const { locale = 'fr', headless = true } = options;
  const profile = options.profile ?? freshProfile();
  const downloads = mkdtempSync(join(tmpdir(), 'vigie-downloads-'));
  const outside = await startOutside();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserHere(CHROMIUM).path,
    headless,
    downloadsPath: downloads,
    // A window of its own size follows the user who resizes it.
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Playwright would switch all extensions off.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: argumentsFor(builtExtension('chromium'), outside, locale),
  });
  const recorded: string[] = [];
  await serve(context, recorded);
  const extensionId = new URL((await runningWorker(context)).url()).host;
  return {
    context,
    extensionId,
    locale,
    downloads,
    extensionPage: (file) => `chrome-extension://${extensionId}/${file}`,
    worker: () => runningWorker(context),
    requests: () => [...recorded, ...outside.requests()],
    async close() {
      await context.close();
      await outside.close();
      rmSync(downloads, { recursive: true, force: true });
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The tab that the browser opened at its start, else a new one. */
export async function firstTab({ context }: Chromium): Promise<Page> {
  const blank = context.pages().find((page) => page.url() === 'about:blank');
  return blank ?? context.newPage();
}
