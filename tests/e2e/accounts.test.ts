import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTikTokArchive, OWNER as OTHER } from '../archives/make-archive.ts';
import { logPage, openPopup, type Scene, startScene } from './harness/index.ts';

describe('two accounts in one browser', () => {
  let scene: Scene;
  let folder: string;
  let own: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-accounts-'));
    scene = await startScene();
    const vigie = await scene.open({ open: 'grooming' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    own = (await scene.page.evaluate(() => window.replica.truth())).account;
    await scene.page.goto('about:blank');
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const linkTo = (log: Page, account: string) =>
    log.getByRole('link', { name: `${scene.t('log.choose.of')} @${account} (1)` });
  const saysWhose = (log: Page, account: string) =>
    log.getByText(`${scene.t('log.account')} @${account}`, { exact: true });
  const openLog = async (): Promise<Page> => {
    const log = await scene.browser.context.newPage();
    await log.goto(scene.browser.extensionPage('log.html'));
    return log;
  };

  it('the log of the only one is shown, and says whose it is', async () => {
    const log = await logPage(scene.browser);
    await saysWhose(log, own).waitFor();
    expect(await log.locator('.entry').count()).toBe(1);
    expect(await log.getByText(scene.t('log.other-account')).count()).toBe(0);
    await log.close();
  });

  it('from the archive of another one, the way leads to that one’s log', async () => {
    const { browser, t } = scene;
    const file = join(folder, 'user_data_tiktok.json');
    await makeTikTokArchive(file, { megabytes: 1, planted: 1 });
    const page = await browser.context.newPage();
    await page.goto(browser.extensionPage('archive.html'));
    await page.getByRole('checkbox').check();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: t('archive.keep') }).click();
    const opened = browser.context.waitForEvent('page');
    await page.getByRole('link', { name: t('archive.kept.log') }).click();
    const log = await opened;
    await saysWhose(log, OTHER).waitFor();
    expect(await log.locator('.entry').count()).toBe(1);
    await log.close();
    await page.close();
  });

  it('nobody’s log is shown before one is chosen; the way back leads to the choice', async () => {
    const log = await openLog();
    await linkTo(log, own).waitFor();
    await linkTo(log, OTHER).waitFor();
    expect(await log.locator('.entry, .manage-log').count()).toBe(0);
    await linkTo(log, OTHER).focus();
    await log.keyboard.press('Enter');
    await saysWhose(log, OTHER).waitFor();
    expect(new URL(log.url()).searchParams.get('account')).toBe(OTHER);
    expect(await log.locator('.entry').count()).toBe(1);
    await log.goBack();
    await linkTo(log, own).waitFor();
    expect(await log.locator('.entry').count()).toBe(0);
    await linkTo(log, own).click();
    await saysWhose(log, own).waitFor();
    await log.getByRole('link', { name: scene.t('log.other-account') }).click();
    await linkTo(log, OTHER).waitFor();
    await log.close();
  });

  it('the popup shows neither where no page says which it is about', async () => {
    const popup = await openPopup(scene.browser);
    await popup.waitForWords(scene.t('popup.log.choose'));
    await popup.close();
  });
});
