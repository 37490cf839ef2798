import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  breakDatabase,
  damageLatest,
  healDatabase,
  killBrowser,
  logEntries,
  logPage,
  openPopup,
  replicaAddress,
  type Scene,
  startScene,
  until,
} from './harness/index.ts';

interface WorkerScope {
  readonly chrome: { readonly runtime: { reload(): void } };
}

describe('nothing acknowledged is lost', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  const truth = async (page: Page): Promise<number> =>
    (await page.evaluate(() => window.replica.truth())).messages.length;
  const receive = (page: Page, text: string) => page.evaluate((said) => window.replica.receive(said), text);
  const saved = (shown: Scene, count: number): Promise<unknown> => {
    const words = shown.t('log.messages', { count });
    return until(async () => (await logEntries(shown.browser)).some((entry) => entry.includes(words)), {
      what: `an entry with ${words}`,
    });
  };

  it('when the browser is killed', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'vigie-killed-'));
    scene = await startScene({ profile });
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    const count = await truth(scene.page);
    await killBrowser(scene.browser);
    scene = await startScene({ profile, agreed: false });
    await saved(scene, count);
    await scene.close();
    scene = undefined;
    rmSync(profile, { recursive: true, force: true });
  });

  it('when the extension is updated in between', async () => {
    scene = await startScene();
    const { browser, page, t } = scene;
    const before = await scene.open({ open: 'threat' });
    await before.card.waitFor('button', t('keep.export'));
    const old = await browser.worker();
    // The browser installs it anew and says "update"; the script in the page is cut off from it.
    await old
      .evaluate(() => (globalThis as unknown as WorkerScope).chrome.runtime.reload())
      .catch(() => undefined);
    await until(() => browser.context.serviceWorkers().some((worker) => worker !== old), {
      what: 'the updated worker',
    });
    await receive(page, 'après la mise à jour');
    await saved(scene, await truth(page));
    expect(await logEntries(browser)).toHaveLength(1);
  });

  it('when two tabs show one chat, and nothing is kept twice', async () => {
    scene = await startScene();
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    const second = await scene.browser.context.newPage();
    await second.goto(replicaAddress({ lang: 'fr', open: 'threat' }));
    await receive(second, 'dans le deuxième onglet');
    await saved(scene, await truth(second));
    await scene.page.bringToFront();
    await receive(scene.page, 'dans le premier');
    await saved(scene, (await truth(second)) + 1);
    expect(await logEntries(scene.browser)).toHaveLength(1);
  });

  it.each(['disk-full', 'no-database'] as const)(
    '%s: said at once in page and popup, and saved later',
    async (fault) => {
      scene = await startScene();
      const { t, browser, page } = scene;
      await breakDatabase(browser, fault);
      const vigie = await scene.open({ open: 'threat' });
      await vigie.card.waitForWords(t('keep.unsaved'));
      await page.bringToFront();
      const popup = await openPopup(browser);
      await popup.waitForWords(t('popup.unsaved'));
      await popup.close();
      await healDatabase(browser);
      await vigie.card.waitFor('button', t('keep.export'), 60_000);
      await saved(scene, await truth(page));
    },
  );

  it('when a record is damaged: it is set aside with a notice and takes no other with it', async () => {
    scene = await startScene();
    const { t, browser } = scene;
    for (const open of ['grooming', 'threat'] as const) {
      const vigie = await scene.open({ open });
      await vigie.card.waitFor('button', t('keep.export'));
    }
    await until(async () => (await logEntries(browser)).length === 2, { what: 'two entries' });
    await damageLatest(browser);
    const log = await logPage(browser);
    await log
      .getByRole('button', { name: /Voir la discussion/ })
      .first()
      .click();
    await log.getByText(t('log.damaged')).first().waitFor();
    await log
      .getByRole('button', { name: /Voir la discussion/ })
      .nth(1)
      .click();
    await until(async () => (await log.locator('.detail mark').count()) > 0, {
      what: 'the other chat’s words',
    });
    expect(await log.locator('.detail').getByText(t('log.damaged')).count()).toBe(0);
    expect(await log.locator('.entry').count()).toBe(2);
  });
});
