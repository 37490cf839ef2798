import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Scene, setPassphrase, startScene, tryPassphrase, until } from './harness/index.ts';

const PASSPHRASE = 'quatre petits chats gris';
/** The page goes after so many frames: before, within and after the work. */
const AFTER_FRAMES = [0, 0, 1, 1, 4, 4, 16, 16, 64, 64];

describe('a passphrase whose page is closed while it is set or removed', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  const open = async ({ browser }: Scene, file: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionPage(file));
    return page;
  };
  const closeAfter = async (page: Page, frames: number): Promise<void> => {
    await page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    }, frames);
    await page.close();
  };
  /** Opens the log, by the passphrase if it asks for one: the chat has to be there. */
  const readLog = async (shown: Scene): Promise<void> => {
    const { t } = shown;
    const others = await shown.page.evaluate(() => window.replica.truth().name ?? '');
    const page = await open(shown, 'log.html');
    const asks = page.getByRole('heading', { name: t('lock.locked') });
    const entries = page.locator('.entry');
    await asks.or(entries).first().waitFor();
    if (await asks.isVisible()) {
      await tryPassphrase(page, t, PASSPHRASE);
    }
    await until(async () => (await entries.count()) === 1, { what: 'the chat in the log' });
    // Not only listed: its words open, and all of them.
    await page.getByRole('button', { name: t('log.show.name', { name: others }) }).click();
    await until(async () => (await page.locator('.transcript li').count()) > 5, {
      what: 'the words of the chat',
    });
    await page.close();
  };

  /** Sets a passphrase where there is none, removes it where there is one. */
  const change = async (shown: Scene, frames: number): Promise<'set' | 'removed'> => {
    const { t } = shown;
    const page = await open(shown, 'settings.html');
    const set = page.getByRole('button', { name: t('lock.set') });
    const remove = page.getByRole('button', { name: t('lock.remove') });
    await set.or(remove).first().waitFor();
    const isSet = await remove.isVisible();
    if (isSet) {
      await remove.click();
      await page.getByRole('button', { name: t('lock.remove.yes') }).click();
    } else {
      await setPassphrase(page, t, PASSPHRASE);
    }
    await closeAfter(page, frames);
    return isSet ? 'removed' : 'set';
  };

  it('is there or not, and the log opens either way', async () => {
    const shown = await startScene();
    scene = shown;
    await (await shown.open({ open: 'grooming-fr' })).card.waitForWords(shown.t('keep.saved'));
    const tried = new Set<string>();
    for (const frames of AFTER_FRAMES) {
      tried.add(await change(shown, frames));
      await readLog(shown);
    }
    expect([...tried].sort()).toEqual(['removed', 'set']);
  });
});
