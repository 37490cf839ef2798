import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import {
  logPage,
  openPopup,
  played,
  type Scene,
  screenshotPath,
  startScene,
  until,
} from './harness/index.ts';

/** The tab that `act` makes the extension open. */
async function openedBy(scene: Scene, file: string, act: () => Promise<void>): Promise<Page> {
  const address = scene.browser.extensionPage(file);
  await act();
  const page = await until(
    async () => scene.browser.context.pages().find((one) => one.url().startsWith(address)),
    { what: `a tab with ${file}` },
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.parentElement?.id);

describe.each(LOCALES)('"What can I do" in the built extension, %s', (locale) => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('opens from a card at one’s own case, shows who answers, and copies words', async () => {
    scene = await startScene({ locale });
    const { t, browser } = scene;
    const vigie = await scene.open({ script: 'threat', speed: 60 });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    const advice = await openedBy(scene, 'advice.html', () => vigie.card.click('button', t('steps.more')));
    expect(new URL(advice.url()).hash).toBe('#threat');
    await until(async () => (await focused(advice)) === 'threat', { what: 'the case in focus' });
    expect(await advice.locator('details.case[open]').count()).toBe(1);
    expect(await advice.locator('#threat').innerText()).toContain(t('advice.threat.no-pay'));
    await advice.screenshot({ path: screenshotPath(`advice-from-card-${locale}`) });

    // As when the same tab is led on by a link.
    await advice.evaluate(() => {
      location.hash = '#close';
    });
    await until(async () => (await focused(advice)) === 'close', { what: 'the other case in focus' });

    await advice.getByLabel(t('settings.country')).selectOption('FR');
    await until(async () => (await advice.locator('#close .service').count()) === 2, {
      what: '119 and Espace Mineurs',
    });
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sentence = advice.locator('.copy-text').first();
    await sentence.getByRole('button').click();
    await sentence.getByText(t('copy.done')).waitFor();
    expect(await advice.evaluate(() => navigator.clipboard.readText())).toBe(t('copy.no.want'));
    expect(browser.requests()).toEqual([]);
  });

  it('opens from the popup and from the log, whose timeline tells the age before the request', async () => {
    scene = await startScene({ locale });
    const { t } = scene;
    const vigie = await scene.open({ open: 'grooming' });
    await played(scene.page);
    await vigie.card.waitFor('button', t('keep.export'));
    const popup = await openPopup(scene.browser);
    const advice = await openedBy(scene, 'advice.html', () => popup.click('link', t('advice.title')));
    await advice.close();

    const log = await logPage(scene.browser);
    await log
      .getByRole('button', { name: t('log.show'), exact: false })
      .first()
      .click();
    await log.locator('.timeline li').first().waitFor();
    const lines = await log.locator('.timeline li .what').allInnerTexts();
    expect(lines.indexOf(t('timeline.age'))).toBeGreaterThan(-1);
    expect(lines.indexOf(t('timeline.age'))).toBeLessThan(lines.indexOf(t('tactic.intimate-request')));
    await log.locator('.timeline').screenshot({ path: screenshotPath(`timeline-${locale}`) });
    await log.getByRole('link', { name: t('advice.title') }).click();
    await log.getByRole('heading', { level: 1, name: t('advice.title') }).waitFor();
  });
});
