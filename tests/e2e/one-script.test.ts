import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scene, startScene, until } from './harness/index.ts';

interface WorkerScope {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
  };
}

describe('one Vigie a page', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  const elements = (): Promise<number> =>
    scene.page.evaluate(() => document.querySelectorAll('html > [data-vigie]').length);

  it('scripts that are injected on top of each other leave one, which works', async () => {
    const { page, browser, t } = scene;
    const vigie = await scene.open({ open: 'benign' });
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: WorkerScope['chrome'] }).chrome;
      const [tab] = await tabs.query({ url: 'https://www.tiktok.com/*' });
      const injection = { target: { tabId: tab?.id }, files: ['content-scripts/chat.js'] };
      await Promise.all([1, 2, 3].map(() => scripting.executeScript(injection)));
    });
    await vigie.waitForMark(t('mark.reading'));
    await page.evaluate(() => window.replica.receive("j'ai tes photos, paie ou je les envoie à tes amis"));
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await until(async () => (await elements()) === 1, { what: 'one element of Vigie' });
    await vigie.card.click('button', t('keep.export'));
    await until(() => browser.context.pages().some((one) => one.url().includes('export.html')), {
      what: 'the export page',
    });
    expect(await elements()).toBe(1);
  });
});
