import type { Page } from 'playwright-core';
import { afterEach, describe, it } from 'vitest';
import { logEntries, type Scene, startScene, stopWorker, until } from './harness/index.ts';

const STOPS = 12;
const MOST_FRAMES = 20;

/** Any moment in what a message sets going: reading it, the call to the worker, its start, the database. */
const anyMoment = (page: Page): Promise<void> =>
  page.evaluate(
    async (frames) => {
      for (let frame = 0; frame < frames; frame += 1)
        await new Promise((next) => requestAnimationFrame(next));
    },
    Math.floor(Math.random() * MOST_FRAMES),
  );

describe('a service worker that is stopped at any moment', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('loses nothing and keeps nothing twice', async () => {
    scene = await startScene();
    const { browser, page, t } = scene;
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('button', t('keep.export'));
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.evaluate((number) => window.replica.receive(`et alors ? ${number}`), stop);
      await anyMoment(page);
      await stopWorker(browser);
    }
    const { messages } = await page.evaluate(() => window.replica.truth());
    const words = t('log.messages', { count: messages.length });
    await until(
      async () => {
        const entries = await logEntries(browser);
        return entries.length === 1 && entries[0]?.includes(words);
      },
      { what: `one entry with ${words}` },
    );
  });
});
