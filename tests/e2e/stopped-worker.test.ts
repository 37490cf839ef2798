import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { logEntries, type Scene, startScene, stopWorker, until } from './harness/index.ts';

const STOPS = 12;
const MOST_FRAMES = 20;
const CHANGES = 6;
/** Making a key out of a passphrase takes most of the time. */
const MOST_FRAMES_OF_A_CHANGE = 60;

/** Any moment in what was set going: reading a message, the call to the worker, its start, keys, the database. */
const anyMoment = (page: Page, most: number): Promise<void> =>
  page.evaluate(
    async (frames) => {
      for (let frame = 0; frame < frames; frame += 1)
        await new Promise((next) => requestAnimationFrame(next));
    },
    Math.floor(Math.random() * most),
  );

describe('a service worker that is stopped at any moment', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('loses nothing and keeps nothing twice', async () => {
    scene = await startScene();
    const { browser, page, t } = scene;
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('button', t('keep.export'));
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.evaluate((number) => window.replica.receive(`et alors ? ${number}`), stop);
      await anyMoment(page, MOST_FRAMES);
      await stopWorker(browser);
    }
    const { messages } = await page.evaluate(() => window.replica.truth());
    const words = t('log.messages', { count: messages.length });
    await until(
      async () => {
        const entries = await logEntries(browser);
        return entries.length === 1 && entries[0]?.includes(words);
      },
      // After many failures in a row the page tries again only once a minute.
      { what: `one entry with ${words}`, timeout: 120_000 },
    );
  });
});

describe('a page that is closed at any moment while it sets or changes the passphrase', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('loses nothing: the log opens the old way or the new', async () => {
    scene = await startScene();
    const { browser, t } = scene;
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitForWords(t('keep.saved'));
    const opened = async (file: string): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(browser.extensionPage(file));
      return page;
    };
    for (let change = 0; change < CHANGES; change += 1) {
      const passphrase = `quatre petits chats gris ${change}`;
      const settings = await opened('settings.html');
      const again = settings.getByLabel(t('lock.again'));
      const other = settings.getByRole('button', { name: t('lock.change'), exact: true });
      await again.or(other).waitFor();
      if (await other.isVisible()) await other.click();
      await settings.getByLabel(t('lock.new')).fill(passphrase);
      await again.fill(passphrase);
      await settings.getByRole('button', { name: t('lock.set') }).click();
      await anyMoment(settings, MOST_FRAMES_OF_A_CHANGE);
      await settings.close();
      const log = await opened('log.html');
      const locked = log.getByRole('heading', { name: t('lock.locked') });
      await locked.or(log.locator('.entry')).waitFor();
      // Locked: the change was done, and nobody was left to note the new key as unlocked.
      if (await locked.isVisible()) {
        await log.getByLabel(t('lock.new')).fill(passphrase);
        await log.getByRole('button', { name: t('lock.unlock') }).click();
      }
      await log.locator('.entry').waitFor();
      expect(await log.getByText(t('log.damaged')).count()).toBe(0);
      await log.getByRole('button', { name: /Voir la discussion/ }).click();
      await until(async () => (await log.locator('.detail mark').count()) > 0, { what: 'the chat’s words' });
      await log.close();
    }
  });
});
