import { afterEach, describe, expect, it } from 'vitest';
import { type Scene, setPassphrase, startScene, stopWorker, tryPassphrase, until } from './harness/index.ts';

const PASSPHRASE = 'quatre petits chats gris';
/** After so many wrong ones in a row the next has to wait. */
const TRIES = 5;

/** As much of the extension's own scope as is used here. */
interface ExtensionScope {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ wrongTries: { count: number; at: number } }>;
        set(items: object): Promise<void>;
      };
    };
  };
}

describe('wrong passphrases', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('have to wait, also after a reload and with a new background, and the right one opens the log afterwards', async () => {
    const shown = await startScene();
    scene = shown;
    const { t, browser } = shown;
    await (await shown.open({ open: 'grooming-fr' })).card.waitForWords(t('keep.saved'));
    const page = await browser.context.newPage();
    await page.goto(browser.extensionPage('settings.html'));
    await setPassphrase(page, t, PASSPHRASE);
    await page.getByText(t('lock.done')).waitFor();
    await page.getByRole('button', { name: t('lock.close') }).click();
    await page.getByRole('heading', { name: t('lock.locked') }).waitFor();

    await page.goto(browser.extensionPage('log.html'));
    const wait = page.getByText(new RegExp(t('lock.wait', { seconds: 15 }).replace(/15/, '\\d+')));
    const tries = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        return (await chrome.storage.local.get('wrongTries')).wrongTries?.count ?? 0;
      });
    for (let count = 1; count <= TRIES; count += 1) {
      await tryPassphrase(page, t, `pas la bonne phrase ${count}`);
      await until(async () => (await tries()) === count, { what: `${count} wrong tries to be noted` });
    }

    await page.reload();
    await stopWorker(browser);
    await tryPassphrase(page, t, PASSPHRASE);
    await wait.waitFor();
    expect(await page.locator('.entry').count()).toBe(0);

    // The time passes: what was noted is a minute old.
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      const { wrongTries } = await chrome.storage.local.get('wrongTries');
      await chrome.storage.local.set({ wrongTries: { ...wrongTries, at: wrongTries.at - 60_000 } });
    });
    await tryPassphrase(page, t, PASSPHRASE);
    await until(async () => (await page.locator('.entry').count()) === 1, { what: 'the log to open' });
    expect(await tries()).toBe(0);
  });
});
