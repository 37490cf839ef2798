import type { Page } from 'playwright-core';
import { type Chromium, firstTab, type LaunchOptions, launchChromium } from './chromium.ts';
import { agree } from './consent.ts';
import { forgetShown } from './forget-shown.ts';
import { type InPage, inPage } from './in-page.ts';
import { type Asked, replicaAddress } from './replica-address.ts';
import { type AllTexts, textsIn } from './texts.ts';

/** A browser whose user has agreed, with one tab for TikTok. */
export interface Scene {
  readonly browser: Chromium;
  readonly page: Page;
  readonly t: AllTexts;
  /** Opens the replica in the tab, in the browser's language unless told; no card was ever shown there. */
  open(asked?: Asked): Promise<InPage>;
  /** The same, but with the memory of which cards were shown before. */
  comeBack(asked?: Asked): Promise<InPage>;
  close(): Promise<void>;
}

/** `agreed: false` leaves the choice of the welcome page open. */
export async function startScene(options: LaunchOptions & { agreed?: boolean } = {}): Promise<Scene> {
  const browser = await launchChromium(options);
  if (options.agreed !== false) await agree(browser);
  const page = await firstTab(browser);
  const comeBack = async (asked: Asked = {}): Promise<InPage> => {
    await page.goto(replicaAddress({ lang: browser.locale, ...asked }));
    return inPage(page, browser.locale);
  };
  return {
    browser,
    page,
    t: textsIn(browser.locale),
    comeBack,
    async open(asked) {
      // The page that is left may still be noting what it shows.
      await page.goto('about:blank');
      await (await browser.worker()).evaluate(forgetShown);
      return comeBack(asked);
    },
    close: () => browser.close(),
  };
}

/** Waits until the script of the address has been played. */
export async function played(page: Page): Promise<void> {
  await page.waitForFunction(() => window.replica.finished(), undefined, { timeout: 60_000 });
}
