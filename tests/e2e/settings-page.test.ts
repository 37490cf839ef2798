import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import {
  type InPage,
  logEntries,
  logPage,
  type Scene,
  startScene,
  textsIn,
  until,
  welcomePage,
} from './harness/index.ts';

const fr = textsIn('fr');
const en = textsIn('en');

describe('the settings page', () => {
  let scene: Scene;
  let settings: Page;
  let vigie: InPage;
  beforeAll(async () => {
    scene = await startScene();
    settings = await scene.browser.context.newPage();
    await settings.goto(scene.browser.extensionPage('settings.html'));
  });
  afterAll(() => scene?.close());

  it('changes the language of itself and of an open chat at once, without a reload', async () => {
    vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(fr('mark.reading'));
    await settings.evaluate(() => Object.assign(window, { sameDocument: true }));
    await scene.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await settings.getByLabel(fr('settings.language'), { exact: true }).selectOption('en');
    await settings.getByRole('heading', { name: en('settings.title') }).waitFor();
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('en');
    await vigie.waitForMark(en('mark.reading'));
    for (const page of [settings, scene.page])
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await settings.getByLabel(en('settings.language'), { exact: true }).selectOption('fr');
    await settings.getByRole('heading', { name: fr('settings.title') }).waitFor();
  });

  it('is dark or light at once, whatever the device is', async () => {
    const background = () =>
      settings.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await settings.getByLabel(fr('settings.appearance'), { exact: true }).selectOption('dark');
    await until(async () => (await background()) !== light, { what: 'a dark page' });
    await settings.getByLabel(fr('settings.appearance'), { exact: true }).selectOption('light');
    await until(async () => (await background()) === light, { what: 'a light page' });
  });

  it('quieter: a danger opens all the same', async () => {
    await settings.getByLabel(fr('settings.voice.quieter'), { exact: true }).check();
    await scene.page.evaluate(() =>
      window.replica.receive("j'ai tes photos, paie ou je les envoie à tes amis"),
    );
    await vigie.card.waitFor('heading', fr('situation.blackmail'));
    await vigie.waitForMark(fr('mark.danger'));
  });

  it('how long the log is kept is one choice, here and in the log', async () => {
    await settings.getByLabel(fr('retention.label'), { exact: true }).selectOption('365');
    const log = await logPage(scene.browser);
    const kept = log.getByLabel(fr('retention.label'), { exact: true });
    await until(async () => (await kept.inputValue()) === '365', {
      what: 'the choice on the page of the log',
    });
    await log.close();
  });

  it('deletes everything after a yes: log, settings and consent', async () => {
    await vigie.card.waitFor('button', fr('keep.export'));
    expect(await logEntries(scene.browser)).toHaveLength(1);
    await settings.bringToFront();
    await settings.getByRole('button', { name: fr('settings.erase'), exact: true }).click();
    await settings.getByRole('button', { name: fr('settings.erase.yes') }).click();
    await settings.getByText(fr('settings.erase.done')).waitFor();
    expect(await logEntries(scene.browser)).toEqual([]);
    await vigie.waitForMark(fr('mark.not-started'));
  });
});

describe.each(LOCALES)('a parent sets it up, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale, agreed: false });
  });
  afterAll(() => scene?.close());

  it('is told first what they will not see; then the choice is the same', async () => {
    const { t } = scene;
    const page = await welcomePage(scene.browser);
    await page.getByRole('button', { name: t('welcome.for.child') }).click();
    await page.getByText(t('welcome.child.you.nothing')).waitFor();
    expect(await page.getByRole('button', { name: t('welcome.accept') }).count()).toBe(0);
    await page.getByRole('button', { name: t('welcome.next') }).click();
    await page.getByRole('button', { name: t('welcome.accept') }).click();
    await page.getByText(t('welcome.on.child')).waitFor();
  });
});
