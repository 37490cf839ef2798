import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { logEntries, openPopup, played, type Scene, startScene } from './harness/index.ts';

const cases = GENERATIONS.flatMap((generation) =>
  ['benign', 'group'].map((script) => ({ generation, script })),
);

describe.each(LOCALES)('ordinary chats, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale });
  });
  afterAll(() => scene?.close());

  it.each(cases)('$script, $generation hooks: all read, nothing shown, nothing kept', async (asked) => {
    const vigie = await scene.open({ ...asked, speed: 60 });
    await played(scene.page);
    await vigie.waitForMark(scene.t('mark.reading'));
    const { messages } = await scene.page.evaluate(() => window.replica.truth());
    await scene.page.bringToFront();
    const popup = await openPopup(scene.browser);
    const count = scene.t('popup.protection.messages', { count: messages.length });
    await popup.waitForWords(count);
    await popup.waitForWords(scene.t('popup.chat.none'));
    await popup.waitForWords(scene.t('popup.log.empty'));
    await popup.close();
    expect(await vigie.card.present()).toBe(false);
  });

  it('left the log empty and made no network request', async () => {
    expect(await logEntries(scene.browser)).toEqual([]);
    expect(scene.browser.requests()).toEqual([]);
  });
});
