import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { openPopup, played, type Scene, screenshotPath, startScene, until } from './harness/index.ts';

interface WorkerScope {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(of: object): Promise<string> };
}

describe.each(LOCALES)('what Vigie says of the page, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale });
  });
  afterAll(() => scene?.close());

  const popupSays = async (heading: string): Promise<void> => {
    await scene.page.bringToFront();
    const popup = await openPopup(scene.browser);
    await popup.waitFor('heading', heading);
    await popup.close();
  };

  /** What the toolbar button shows for the tab. */
  const badgeSays = async (text: string): Promise<void> => {
    const worker = await scene.browser.worker();
    await until(
      async () =>
        (await worker.evaluate(async () => {
          const { tabs, action } = (globalThis as unknown as { chrome: WorkerScope }).chrome;
          const [tab] = await tabs.query({ url: 'https://www.tiktok.com/*' });
          return action.getBadgeText({ tabId: tab?.id });
        })) === text,
      { what: `the badge "${text}"` },
    );
  };

  it.each(GENERATIONS)('a chat that cannot be read is called so within 5 s, %s hooks', async (generation) => {
    const vigie = await scene.open({ page: 'unreadable', generation, script: 'grooming', speed: 60 });
    await vigie.waitForMark(scene.t('mark.blind'), 5000);
    await played(scene.page);
    await popupSays(scene.t('health.blind'));
    await badgeSays('!');
    expect(await vigie.card.present()).toBe(false);
    await scene.page.screenshot({ path: screenshotPath(`blind-${locale}-${generation}`) });
  });

  it('a chat in which nobody can tell who wrote what counts as not read', async () => {
    const { t, page } = scene;
    const vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(t('mark.reading'));
    await badgeSays('•');
    await page.addStyleTag({
      // Every bubble as wide as the list: no side is left to tell.
      content: `[data-e2e="dm-new-chat-item"], [data-e2e="dm-new-chat-item"] div {
        display: block !important; inline-size: 100% !important; max-inline-size: none !important;
        margin: 0 !important; padding: 0 !important; align-items: normal !important }`,
    });
    await page.evaluate(() => {
      for (const avatar of document.querySelectorAll('[data-e2e="chat-avatar"]'))
        avatar.closest('a')?.remove();
    });
    await vigie.waitForMark(t('mark.blind'));
    await badgeSays('!');
    await page.bringToFront();
    const popup = await openPopup(scene.browser);
    await popup.waitForWords(t('health.reason.senders-unknown'));
    await popup.click('button', t('checks.start'));
    await popup.waitForWords(t('checks.senders.fails'));
    await popup.close();
  });

  it('a chat that has lost every known name is still read, by its shape, and judged', async () => {
    const vigie = await scene.open({ hooks: 'garbled', seed: 11, wrappers: '1', open: 'threat' });
    await vigie.card.waitFor('heading', scene.t('situation.blackmail'));
    await popupSays(scene.t('health.degraded'));
  });

  it('a page without a signed-in account', async () => {
    const vigie = await scene.open({ page: 'logged-out' });
    await popupSays(scene.t('health.logged-out'));
    expect(await vigie.mark()).toBeNull();
  });

  it('an inbox without conversations', async () => {
    await scene.open({ page: 'empty' });
    await popupSays(scene.t('health.empty'));
  });

  it('messages with no chat open', async () => {
    await scene.open();
    await popupSays(scene.t('health.no-chat'));
    await badgeSays('');
  });

  it('a chat that the site itself could not draw', async () => {
    await scene.open({ page: 'error', open: 'benign' });
    await popupSays(scene.t('health.blind'));
  });
});
