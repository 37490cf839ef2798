import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  openPopup,
  type Scene,
  setPassphrase,
  startScene,
  stopWorker,
  tryPassphrase,
  until,
} from './harness/index.ts';

const PASSPHRASE = 'quatre petits chats gris';

describe('a log with a passphrase', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  const open = async (shown: Scene, file: string): Promise<Page> => {
    const page = await shown.browser.context.newPage();
    await page.goto(shown.browser.extensionPage(file));
    return page;
  };
  const flag = async (shown: Scene, script: string): Promise<void> => {
    // Nothing to forget first: each chat is opened once, and the worker may be asleep.
    const vigie = await shown.comeBack({ open: script });
    await vigie.card.waitForWords(shown.t('keep.saved'));
  };
  it('is written while locked, counted in the popup, opened by nothing but the passphrase', async () => {
    const shown = await startScene();
    scene = shown;
    const { t, browser } = shown;
    await flag(shown, 'grooming-fr');

    const settings = await open(shown, 'settings.html');
    await setPassphrase(settings, t, PASSPHRASE);
    await settings.getByText(t('lock.done')).waitFor();
    await settings.getByRole('button', { name: t('lock.close') }).click();
    await settings.getByRole('heading', { name: t('lock.locked') }).waitFor();

    // A worker that starts anew has nothing in its memory either.
    await shown.page.bringToFront();
    await stopWorker(browser);
    await flag(shown, 'threat-fr');
    const popup = await openPopup(browser);
    await popup.waitForWords(t('lock.popup.count', { count: 2 }));
    const others = await shown.page.evaluate(() => window.replica.truth().name);
    expect(await popup.words()).not.toContain(others);
    await popup.close();

    const log = await open(shown, 'log.html');
    await log.getByRole('heading', { name: t('lock.locked') }).waitFor();
    expect(await log.locator('.entry').count()).toBe(0);
    await tryPassphrase(log, t, 'pas la bonne phrase');
    await log.getByText(t('lock.wrong')).waitFor();
    await tryPassphrase(log, t, PASSPHRASE);
    await until(async () => (await log.locator('.entry').count()) === 2, { what: 'two chats in the log' });

    // Locked elsewhere, what is shown here goes too.
    await settings.bringToFront();
    await settings.reload();
    await settings.getByRole('button', { name: t('lock.close') }).click();
    await log.bringToFront();
    await log.getByRole('heading', { name: t('lock.locked') }).waitFor();

    // The export asks as well, and then makes the file at once.
    const href = await settings.evaluate(() => location.origin);
    const exporting = await open(shown, 'export.html?all=lea.demo');
    expect(exporting.url().startsWith(href)).toBe(true);
    await exporting.getByRole('heading', { name: t('lock.locked') }).waitFor();
    const download = exporting.waitForEvent('download');
    await tryPassphrase(exporting, t, PASSPHRASE);
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  });
});
