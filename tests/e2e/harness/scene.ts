import type { Page } from 'playwright-core';
import { type Chromium, firstTab, type LaunchOptions, launchChromium } from './chromium.ts';
import { agree } from './consent.ts';
import { type InPage, inPage } from './in-page.ts';
import { type Asked, replicaAddress } from './replica-address.ts';
import { type AllTexts, textsIn } from './texts.ts';

/** A browser whose user has agreed, with one tab for TikTok. */
export interface Scene {
  readonly browser: Chromium;
  readonly page: Page;
  readonly t: AllTexts;
  /** Opens the replica in the tab, in the browser's language unless told. */
  open(asked?: Asked): Promise<InPage>;
  close(): Promise<void>;
}

/** `agreed: false` leaves the choice of the welcome page open. */
export async function startScene(options: LaunchOptions & { agreed?: boolean } = {}): Promise<Scene> {
  const browser = await launchChromium(options);
  if (options.agreed !== false) await agree(browser);
  const page = await firstTab(browser);
  return {
    browser,
    page,
    t: textsIn(browser.locale),
    async open(asked = {}) {
      await page.goto(replicaAddress({ lang: browser.locale, ...asked }));
      return inPage(page, browser.locale);
    },
    close: () => browser.close(),
  };
}

/** Waits until the script of the address has been played. */
export async function played(page: Page): Promise<void> {
  await page.waitForFunction(() => window.replica.finished(), undefined, { timeout: 60_000 });
}
