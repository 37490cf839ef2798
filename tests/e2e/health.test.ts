import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { openPopup, played, type Scene, screenshotPath, startScene } from './harness/index.ts';

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

  it.each(GENERATIONS)('a chat that cannot be read is called so within 5 s, %s hooks', async (generation) => {
    const vigie = await scene.open({ page: 'unreadable', generation, script: 'grooming', speed: 60 });
    await vigie.waitForMark(scene.t('mark.blind'), 5000);
    await played(scene.page);
    await popupSays(scene.t('health.blind'));
    expect(await vigie.card.present()).toBe(false);
    await scene.page.screenshot({ path: screenshotPath(`blind-${locale}-${generation}`) });
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
  });

  it('a chat that the site itself could not draw', async () => {
    await scene.open({ page: 'error', open: 'benign' });
    await popupSays(scene.t('health.blind'));
  });
});
