import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InPage, logPage, openPopup, type Scene, startScene, until } from './harness/index.ts';

const THREAT = "j'ai tes photos, paie ou je les envoie à tes amis";

let scene: Scene;
let vigie: InPage;
beforeEach(async () => {
  scene = await startScene();
  vigie = await scene.open({ open: 'benign' });
  await vigie.waitForMark(scene.t('mark.reading'));
});
afterEach(() => scene?.close());

const receive = (text: string): Promise<void> =>
  scene.page.evaluate((words) => window.replica.receive(words), text);

/** As many messages as the page has, and no more: none lost, none doubled. */
async function readsAll(): Promise<void> {
  const { t, page, browser } = scene;
  await page.bringToFront();
  const { messages } = await page.evaluate(() => window.replica.truth());
  const popup = await openPopup(browser);
  await popup.waitForWords(t('popup.protection.messages', { count: messages.length }));
  await popup.close();
}

/** The words of the flagged conversation as the log keeps them. */
async function loggedWords(): Promise<string> {
  const log = await logPage(scene.browser);
  await log.locator('.entry button').first().click();
  const transcript = log.locator('.transcript');
  await transcript.waitFor();
  const words = await transcript.innerText();
  await log.close();
  return words;
}

describe('the extension is updated under a living page', () => {
  interface Runtime {
    readonly chrome: { readonly runtime: { reload(): void } };
  }
  const reload = (worker: Worker): Promise<void> =>
    // The worker ends before it can answer.
    worker.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.reload()).catch(() => undefined);

  const hosts = (page: Page): Promise<{ all: number; old: number }> =>
    page.evaluate(() => ({
      all: document.querySelectorAll('html > [data-vigie]').length,
      old: document.querySelectorAll('html > [data-vigie="old"]').length,
    }));

  it('the new script takes over without a reload, the orphan goes', async () => {
    const { page, browser, t } = scene;
    await page.evaluate(() =>
      document.querySelector('html > [data-vigie]')?.setAttribute('data-vigie', 'old'),
    );
    expect(await hosts(page)).toEqual({ all: 1, old: 1 });
    await reload(await browser.worker());
    await until(async () => (await hosts(page)).all === 1 && (await hosts(page)).old === 0, {
      what: 'only the new script’s element in the page',
    });
    await vigie.waitForMark(t('mark.reading'));
    await receive(THREAT);
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await vigie.card.waitFor('button', t('keep.export'));
    expect(await hosts(page)).toEqual({ all: 1, old: 0 });
    await readsAll();
  });

  it('so does the script for rare moments', async () => {
    const { page, browser, t } = scene;
    const moments = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('html > [data-vigie-moment]')].map(
          (host) => host.getAttribute('data-vigie-moment') ?? '',
        ),
      );
    const write = async (words: string): Promise<void> => {
      await page.getByRole('textbox').first().click();
      await page.keyboard.insertText(words);
    };
    await receive(THREAT);
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await write('12 rue des Lilas ');
    await vigie.moment.waitForWords(t('pause.risk.address'));
    await page.evaluate(() =>
      document.querySelector('html > [data-vigie-moment]')?.setAttribute('data-vigie-moment', 'old'),
    );
    await reload(await browser.worker());
    await until(async () => (await moments()).length === 0, { what: 'the old script’s element to go' });
    await vigie.waitForMark(t('mark.danger'));
    await write('06 39 98 12 34');
    await vigie.moment.waitForWords(t('pause.risk.phone'));
    expect(await moments()).toEqual(['']);
  });
});

describe('a page in another language', () => {
  it('that turns to the right-to-left and draws itself anew is the same chat', async () => {
    const { page, t } = scene;
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      window.replica.rerender();
    });
    await readsAll();
    await receive(THREAT);
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await readsAll();
  });

  it.each(['Chromium', 'Firefox'])('translated by %s: kept are the words that were sent', async (browser) => {
    const { page, t } = scene;
    await receive(THREAT);
    await vigie.card.waitFor('button', t('keep.export'));
    await page.evaluate((marks) => {
      const html = document.documentElement;
      html.lang = 'de';
      if (marks) html.className = 'translated-ltr';
      for (const text of document.querySelectorAll('[data-e2e="dm-new-message-text"] p')) {
        const words = `übersetzt ${text.textContent?.length}`;
        if (marks) text.innerHTML = `<font style="vertical-align: inherit;"><font>${words}</font></font>`;
        else if (text.firstChild) text.firstChild.nodeValue = words;
      }
    }, browser === 'Chromium');
    await receive('réponds');
    await readsAll();
    await until(async () => (await loggedWords()).includes('réponds'), {
      what: 'the later message in the log',
    });
    const words = await loggedWords();
    expect(words).toContain(THREAT);
    expect(words).not.toContain('übersetzt');
  });
});
