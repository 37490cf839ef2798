import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATIONS } from '../replica/page/options.ts';
import { openPopup, type Scene, startScene, until } from './harness/index.ts';

const THREAT = "j'ai tes photos, paie ou je les envoie à tes amis";

describe('where chats are', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene?.close());

  const readsAll = async (): Promise<void> => {
    const { t, page, browser } = scene;
    const { messages } = await page.evaluate(() => window.replica.truth());
    await page.bringToFront();
    const popup = await openPopup(browser);
    const count = t('popup.protection.messages', { count: messages.length });
    await popup.waitForWords(count);
    await popup.close();
  };

  it.each(GENERATIONS)(
    'the drawer over a video page is read, the comments are not (%s hooks)',
    async (one) => {
      const vigie = await scene.open({
        page: 'drawer',
        path: '@dance.demo/video/1',
        generation: one,
        open: 'benign',
      });
      await vigie.waitForMark(scene.t('mark.reading'));
      await readsAll();
      expect(await vigie.card.present()).toBe(false);
    },
  );

  it.each(GENERATIONS)('a click on another conversation changes what is judged (%s hooks)', async (one) => {
    const { t, page } = scene;
    const vigie = await scene.open({ generation: one, open: 'benign' });
    await vigie.waitForMark(t('mark.reading'));
    await page.getByText('Sam', { exact: true }).click();
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    // The card lies beside the messages, over the list.
    await vigie.card.click('button', t('card.collapse'));
    await page.getByText('Nina', { exact: true }).first().click();
    await until(async () => !(await vigie.card.present()), { what: 'the card of the other chat to go' });
    await vigie.waitForMark(t('mark.reading'));
    await readsAll();
  });

  it.each(GENERATIONS)(
    'virtual rows: what scrolled out of the document stays read (%s hooks)',
    async (one) => {
      const { t, page } = scene;
      const vigie = await scene.open({ generation: one, rows: 'virtual', open: 'benign' });
      await vigie.waitForMark(t('mark.reading'));
      for (let block = 0; block < 5; block += 1) {
        await page.evaluate((from) => {
          for (let index = 0; index < 8; index += 1) window.replica.receive(`message ${from * 8 + index}`);
        }, block);
        await page
          .getByText(`message ${block * 8 + 7}`, { exact: true })
          .first()
          .waitFor();
      }
      await readsAll();
    },
  );

  it('own rows without an avatar are still own rows', async () => {
    const vigie = await scene.open({ ownAvatar: '0', open: 'benign' });
    await vigie.waitForMark(scene.t('mark.reading'));
    await readsAll();
    await scene.page.evaluate((threat) => window.replica.send(threat), THREAT);
    await readsAll();
    expect(await vigie.card.present()).toBe(false);
  });

  it('a message request is read before it is accepted', async () => {
    const vigie = await scene.open({ open: 'request' });
    await vigie.waitForMark(scene.t('mark.reading'));
    await readsAll();
    await scene.page.evaluate((threat) => window.replica.receive(threat), THREAT);
    await vigie.card.waitFor('heading', scene.t('situation.blackmail'));
  });

  it('in a group the card names the one who wrote it', async () => {
    const vigie = await scene.open({ open: 'group' });
    await vigie.waitForMark(scene.t('mark.reading'));
    await scene.page.evaluate((threat) => window.replica.receive(threat, 'tom_demo'), THREAT);
    await vigie.card.waitFor('heading', scene.t('situation.blackmail'));
    await vigie.card.waitForWords('tom_demo');
  });

  it('the frame of the business pages is read', async () => {
    await scene.open({ page: 'business', path: 'business-suite/messages', open: 'benign' });
    const { t, page, browser } = scene;
    const frame = await until(() => page.frames().find((one) => one !== page.mainFrame()), {
      what: 'the frame with the messages',
    });
    await frame.waitForFunction(() => window.replica?.truth().conversationId !== null);
    const { messages } = await frame.evaluate(() => window.replica.truth());
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.waitForWords(t('popup.protection.messages', { count: messages.length }));
    await popup.close();
  });
});
