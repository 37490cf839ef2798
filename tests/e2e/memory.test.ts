import { afterEach, describe, expect, it } from 'vitest';
import { countRecords, type Scene, startScene, until } from './harness/index.ts';

/** The words that the user said their age with, and the request that comes at the next visit. */
const WORDS = { fr: ["j'ai 13 ans", 'envoie un nude'], en: ["i'm 13", 'send a nude'] } as const;

describe('between two visits', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  /** A visit in which the age is said, and one in which the page no longer shows it. */
  async function comeBack(shown: Scene) {
    const [age] = WORDS[shown.browser.locale];
    const before = await shown.open({ open: `benign-${shown.browser.locale}` });
    await before.waitForMark(shown.t('mark.reading'));
    await shown.page.evaluate((text) => window.replica.send(text), age);
    await until(() => remembered(shown), { what: 'a sign in the memory' });
    await shown.page.reload();
    const vigie = await shown.open({ open: `benign-${shown.browser.locale}` });
    await vigie.waitForMark(shown.t('mark.reading'));
    return vigie;
  }
  const remembered = async ({ browser }: Scene): Promise<boolean> =>
    (await (await browser.worker()).evaluate(countRecords, 'memories')) > 0;

  it('an age that was said before still counts, and its words can be brought back', async () => {
    scene = await startScene();
    const vigie = await comeBack(scene);
    const [, request] = WORDS[scene.browser.locale];
    await scene.page.evaluate((text) => window.replica.receive(text), request);
    await vigie.card.waitFor('heading', scene.t('situation.intimate-age-known'));
    await vigie.card.waitForWords(scene.t('combination.age-said-before-request'));
    await vigie.card.waitForWords(scene.t('reasons.scroll-up'));
    expect(await vigie.card.words()).not.toContain(WORDS[scene.browser.locale][0]);
  });

  it('nothing is remembered when the user does not want it, and what was is forgotten', async () => {
    const shown = await startScene();
    scene = shown;
    await comeBack(shown);
    const settings = await shown.browser.context.newPage();
    await settings.goto(shown.browser.extensionPage('settings.html'));
    await settings.getByRole('checkbox', { name: shown.t('settings.remembers') }).click();
    await until(async () => !(await remembered(shown)), { what: 'an empty memory' });
    await settings.close();
    const vigie = await shown.open({ open: `benign-${shown.browser.locale}` });
    await vigie.waitForMark(shown.t('mark.reading'));
    await shown.page.evaluate((text) => window.replica.receive(text), WORDS[shown.browser.locale][1]);
    await vigie.card.waitFor('heading', shown.t('situation.intimate'));
  });
});
