import { afterEach, describe, expect, it } from 'vitest';
import { inPage, openPopup, replicaAddress, type Scene, startScene } from './harness/index.ts';

const REQUEST = 'envoie un nude';

describe('a page that is left and comes back as it was', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('is read on: nothing lost, nothing doubled, and the next message is judged', async () => {
    const shown = await startScene({ backForwardCache: true });
    scene = shown;
    const { page, browser, t } = shown;
    const vigie = await shown.open({ open: 'benign-fr' });
    await vigie.waitForMark(t('mark.reading'));
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.cameBack = String(persisted);
      });
    });
    await page.goto(replicaAddress({ path: 'search' }));
    // Such a page fires no second "load".
    await page.goBack({ waitUntil: 'commit' });
    // Else the page was loaded anew, and this would test nothing.
    await page.waitForFunction(() => document.documentElement.dataset.cameBack === 'true');
    const back = await inPage(page, browser.locale);
    await back.waitForMark(t('mark.reading'));
    await page.evaluate((text) => window.replica.receive(text), REQUEST);
    await back.card.waitFor('heading', t('situation.intimate'));
    const { messages } = await page.evaluate(() => window.replica.truth());
    expect(messages.at(-1)?.text).toBe(REQUEST);
    const popup = await openPopup(browser);
    await popup.waitForWords(t('popup.protection.messages', { count: messages.length }));
    await popup.close();
  });
});
