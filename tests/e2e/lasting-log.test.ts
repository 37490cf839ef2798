import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'vitest';
import { logEntries, played, type Scene, startScene, stopWorker, until } from './harness/index.ts';

describe('the log lasts', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  const messagesSaved = async (shown: Scene, count: number): Promise<void> => {
    const words = shown.t('log.messages', { count });
    await until(
      async () => {
        const entries = await logEntries(shown.browser);
        return entries.length === 1 && entries[0]?.includes(words);
      },
      { what: `one entry with ${words}` },
    );
  };
  const truth = async ({ page }: Scene): Promise<number> =>
    (await page.evaluate(() => window.replica.truth())).messages.length;

  it('over a reload of the page, without saving anything twice', async () => {
    scene = await startScene();
    let vigie = await scene.open({ open: 'grooming' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    const count = await truth(scene);
    await messagesSaved(scene, count);
    await scene.page.reload();
    vigie = await scene.open({ open: 'grooming' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    await messagesSaved(scene, count);
    await scene.page.evaluate(() => window.replica.receive('tu dors ?'));
    await messagesSaved(scene, count + 1);
  });

  it('while the service worker is stopped in between', async () => {
    scene = await startScene();
    const vigie = await scene.open({ script: 'grooming', speed: 60 });
    await played(scene.page);
    await vigie.card.waitFor('button', scene.t('keep.export'));
    await stopWorker(scene.browser);
    await scene.page.evaluate(() => {
      window.replica.receive('tu es là ?');
      window.replica.receive('réponds');
    });
    await messagesSaved(scene, await truth(scene));
  });

  it('over a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'vigie-profile-'));
    mkdirSync(profile, { recursive: true });
    scene = await startScene({ profile });
    const vigie = await scene.open({ open: 'threat' });
    await vigie.card.waitFor('button', scene.t('keep.export'));
    const count = await truth(scene);
    await scene.close();
    scene = await startScene({ profile, agreed: false });
    await messagesSaved(scene, count);
    await scene.close();
    scene = undefined;
    rmSync(profile, { recursive: true, force: true });
  });
});
