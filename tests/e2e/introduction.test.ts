import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { type Scene, screenshotPath, startScene, until } from './harness/index.ts';

/** The part of the extension API that is used inside the worker. */
interface WorkerApi {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ settings?: object }>;
        set(values: object): Promise<void>;
      };
    };
  };
}

describe.each(LOCALES)('the first chat after a parent’s install, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale });
  });
  afterAll(() => scene?.close());

  const settings = async (patch: object = {}): Promise<Record<string, unknown>> =>
    (await scene.browser.worker()).evaluate(async (change) => {
      const { local } = (globalThis as unknown as WorkerApi).chrome.storage;
      const { settings: before } = await local.get('settings');
      const now = { ...before, ...change };
      await local.set({ settings: now });
      return now;
    }, patch);

  it('is not introduced to somebody who installed it', async () => {
    const vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(scene.t('mark.reading'));
    expect(await vigie.moment.present()).toBe(false);
  });

  it('introduces itself in the page, until it is told that this was understood', async () => {
    const { t, page } = scene;
    await settings({ installedFor: 'child' });
    let vigie = await scene.open({ open: 'benign' });
    await vigie.moment.waitFor('heading', t('intro.title'));
    for (const words of ['intro.who', 'intro.reads', 'intro.tells', 'intro.log', 'intro.pause'] as const) {
      await vigie.moment.waitForWords(t(words));
    }
    await page.screenshot({ path: screenshotPath(`introduction-${locale}`) });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

    vigie = await scene.open({ open: 'benign' });
    await vigie.moment.click('button', t('intro.ok'));
    await until(async () => !(await vigie.moment.present()), { what: 'the introduction to go' });
    await until(async () => typeof (await settings()).introducedAt === 'number', { what: 'the note of it' });

    vigie = await scene.open({ open: 'group' });
    await vigie.waitForMark(t('mark.reading'));
    expect(await vigie.moment.present()).toBe(false);
  });

  it('lets a warning come first, and leads to the log that is the teenager’s own', async () => {
    const { t, page, browser } = scene;
    await settings({ introducedAt: null });
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    expect(await vigie.moment.find('heading', t('intro.title'))).toBeUndefined();
    await vigie.card.click('button', t('card.collapse'));
    await vigie.moment.waitFor('heading', t('intro.title'));
    const opened = page.context().waitForEvent('page');
    await vigie.moment.click('button', t('intro.open-log'));
    await (await opened).waitForURL(new RegExp(`^${browser.extensionPage('log.html')}`));
  });
});
