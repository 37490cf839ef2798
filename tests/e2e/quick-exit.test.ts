import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scene, startScene, until } from './harness/index.ts';

const PAGES = ['help', 'advice', 'log', 'export', 'welcome', 'settings', 'practice', 'archive'] as const;

describe('quick exit', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  const open = async (name: string): Promise<Page> => {
    const page = await scene.browser.context.newPage();
    await page.goto(scene.browser.extensionPage(`${name}.html`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const ownPages = () =>
    scene.browser.context.pages().filter((page) => page.url().startsWith(scene.browser.extensionPage('')));
  const gone = () => until(() => ownPages().length === 0, { what: 'all pages of Vigie to close' });

  it.each(PAGES)('Shift three times leaves %s for the browser’s start page', async (name) => {
    const page = await open(name);
    const before = scene.browser.context.pages().length;
    for (let tap = 0; tap < 2; tap += 1) await page.keyboard.press('Shift');
    // The page may be gone before the key comes up again.
    await page.keyboard.down('Shift').catch(() => {});
    await gone();
    // One tab for the other: the window stays open.
    await until(() => scene.browser.context.pages().length === before, { what: 'the start page' });
  });

  it('the button closes every page of Vigie, and no other', async () => {
    await open('log');
    const help = await open('help');
    await help.getByRole('button', { name: scene.t('exit.title') }).click();
    await gone();
    expect(scene.page.isClosed()).toBe(false);
  });

  it('Shift in a field is for writing', async () => {
    const page = await open('settings');
    const field = page.getByLabel(scene.t('settings.language'), { exact: true });
    await field.focus();
    for (let tap = 0; tap < 4; tap += 1) await page.keyboard.press('Shift');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.isClosed()).toBe(false);
    await page.close();
  });

  it('says that the history stays', async () => {
    const page = await open('help');
    await page.getByText(scene.t('exit.history')).waitFor();
    await page.close();
  });
});
