import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logEntries, openPopup, type Scene, startScene, until } from './harness/index.ts';

describe('pause, resume and withdrawal', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  it('reads nothing while paused, and goes on where it is told to', async () => {
    const { t, page, browser } = scene;
    const vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(t('mark.reading'));

    let popup = await openPopup(browser);
    await popup.click('button', t('popup.protection.pause'));
    await popup.waitFor('heading', t('popup.protection.paused'));
    await popup.close();
    await vigie.waitForMark(t('mark.paused'));

    await page.evaluate(() => window.replica.receive("j'ai tes photos, paie ou je les envoie à tes amis"));
    await vigie.waitForMark(t('mark.paused'));
    expect(await vigie.card.present()).toBe(false);
    expect(await logEntries(browser)).toEqual([]);

    await page.bringToFront();
    popup = await openPopup(browser);
    await popup.click('button', t('popup.protection.paused.action'));
    await popup.waitFor('heading', t('health.reading'));
    await popup.close();
    await vigie.card.waitFor('heading', t('situation.blackmail'));
  });

  it('stops for good when the consent is withdrawn', async () => {
    const { t, page, browser } = scene;
    const settings = await browser.context.newPage();
    await settings.goto(browser.extensionPage('settings.html'));
    await settings.getByRole('button', { name: t('settings.withdraw') }).click();
    await settings.getByRole('button', { name: t('settings.withdraw.yes') }).click();
    await settings.getByRole('heading', { name: t('popup.protection.not-started') }).waitFor();
    await settings.close();
    await page.bringToFront();
    const vigie = await scene.open({ open: 'threat' });
    await vigie.waitForMark(t('mark.not-started'));
    expect(await vigie.card.present()).toBe(false);
    await until(async () => (await logEntries(browser)).length === 1, { what: 'the log as it was' });
  });
});
