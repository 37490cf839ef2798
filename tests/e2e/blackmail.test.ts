import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { played, reasonsIn, type Scene, screenshotPath, startScene } from './harness/index.ts';

const cases = LOCALES.flatMap((locale) => GENERATIONS.map((generation) => ({ locale, generation })));

describe('a blackmail conversation', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it.each(cases)('is a danger at once, with the threat named ($locale, $generation hooks)', async (one) => {
    scene = await startScene({ locale: one.locale });
    const { t } = scene;
    const vigie = await scene.open({ generation: one.generation, script: 'threat', speed: 60 });
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    await played(scene.page);
    expect(await vigie.card.words()).toContain(t('level.danger'));
    const titles = (await reasonsIn(vigie.card, one.locale)).map(({ title }) => title);
    expect(titles).toContain(t('tactic.threat'));
    await vigie.card.waitFor('button', t('keep.export'));
    await scene.page.screenshot({ path: screenshotPath(`blackmail-${one.locale}-${one.generation}`) });
    expect(scene.browser.requests()).toEqual([]);
  });
});
