import type { Page } from 'playwright-core';
import type { AllTexts } from './texts.ts';

/** Asks, on the settings page, for the log to be protected; does not wait until it is. */
export async function setPassphrase(page: Page, t: AllTexts, words: string): Promise<void> {
  await page.getByLabel(t('lock.new')).fill(words);
  await page.getByLabel(t('lock.again')).fill(words);
  await page.getByRole('button', { name: t('lock.set') }).click();
}

/** Types a passphrase where a page asks for it, right or wrong; does not wait for what follows. */
export async function tryPassphrase(page: Page, t: AllTexts, words: string): Promise<void> {
  await page.getByLabel(t('lock.new')).fill(words);
  await page.getByRole('button', { name: t('lock.unlock') }).click();
}
