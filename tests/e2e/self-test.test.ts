import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../components/popup/check-result.ts';
import { outcomeOf } from '../../components/popup/check-result.ts';
import { LOCALES } from '../../utils/model/index.ts';
import { type Asked, logEntries, openPopup, type Scene, startScene } from './harness/index.ts';

describe.each(LOCALES)('the self-test of a real page, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale });
  });
  afterAll(() => scene?.close());

  /** Presses the button once `heading` stands there, and waits for these lines. */
  async function says(heading: string, results: readonly CheckResult[]): Promise<void> {
    const { t, browser, page } = scene;
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.waitFor('heading', heading);
    await popup.click('button', t('checks.start'));
    for (const result of results) {
      await popup.waitForWords(`${t(`checks.outcome.${outcomeOf(result)}`)} · ${t(`checks.${result}`)}`);
    }
    const fails = results.filter((result) => /fails|partly/.test(result)).length;
    await popup.waitForWords(fails > 0 ? t('checks.failing', { count: fails }) : t('checks.all'));
    await popup.close();
  }

  const open = async (asked: Asked, heading: string, results: readonly CheckResult[]): Promise<void> => {
    await scene.open(asked);
    await says(heading, results);
  };

  it('everything works where a chat is read, and the log stays as it was', async () => {
    await open({ open: 'benign' }, scene.t('health.reading'), [
      'script.works',
      'rules.works',
      'practice.works',
      'chat.works',
      'names.works',
      'senders.works',
      'log.works',
    ]);
    expect(await logEntries(scene.browser)).toEqual([]);
  });

  it('the engine is tried out also where no chat is open', async () => {
    await open({}, scene.t('health.no-chat'), [
      'script.works',
      'rules.works',
      'practice.works',
      'chat.later',
      'names.later',
      'senders.later',
      'log.works',
    ]);
  });

  it('the frame of the business pages is asked', async () => {
    const path = 'business-suite/messages';
    const reading = scene.t('health.reading');
    await open({ page: 'business', path, open: 'benign' }, reading, ['chat.works', 'names.works']);
  });

  it('a page that the site could not draw', async () => {
    await open({ page: 'error', open: 'benign' }, scene.t('health.blind'), [
      'script.works',
      'practice.works',
      'chat.fails',
      'names.later',
    ]);
  });

  it('another site', async () => {
    await scene.page.goto('about:blank');
    await says(scene.t('popup.protection.elsewhere'), ['script.later', 'rules.later', 'log.works']);
  });
});
