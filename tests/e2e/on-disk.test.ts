import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTROL, fillDatabase, plantControl, secretsOf, textsOnDisk } from './harness/disk/index.ts';
import { exportBy, logPage, type Scene, startScene } from './harness/index.ts';

/** Wherever Chromium lets an extension or a page keep something. The rest is the browser's own, and the extension's files. */
const PLACES = [
  ...['IndexedDB', 'Local Extension Settings', 'Sync Extension Settings', 'Managed Extension Settings'],
  ...['Local Storage', 'Session Storage', 'Extension State', 'blob_storage', 'File System', 'databases'],
];

const CONTROLS = Object.values(CONTROL).flat();

let profile = '';
let scene: Scene | undefined;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'vigie-searched-'));
});
afterEach(async () => {
  await scene?.close();
  rmSync(profile, { recursive: true, force: true });
});

const onDisk = (texts: readonly string[]): string[] =>
  textsOnDisk(
    PLACES.map((place) => join(profile, 'Default', place)).filter((folder) => existsSync(folder)),
    texts,
  );

const filesIn = (place: string): string[] =>
  readdirSync(join(profile, 'Default', place), { recursive: true, encoding: 'utf8' });

/** Searched is what a closed browser leaves. */
async function restarted(): Promise<Scene> {
  await scene?.close();
  scene = await startScene({ profile, agreed: false });
  return scene;
}

it('the files of the browser hold no word, name or handle of a chat, neither kept nor deleted', async () => {
  scene = await startScene({ profile });
  const vigie = await scene.open({ open: 'grooming' });
  await vigie.card.waitFor('button', scene.t('keep.export'));
  const shown = vigie;
  const secrets = secretsOf(await scene.page.evaluate(() => window.replica.truth()));
  expect(secrets.length).toBeGreaterThan(20);
  const { t } = scene;
  await exportBy(scene.browser, profile, () => shown.card.click('button', t('keep.export')));
  const log = await logPage(scene.browser);
  await log.evaluate(plantControl, CONTROL);
  await scene.close();
  expect(onDisk([...secrets, ...CONTROLS])).toEqual(expect.arrayContaining(CONTROLS));
  expect(onDisk(secrets)).toEqual([]);

  const kept = await logPage((await restarted()).browser);
  expect(await kept.locator('.entry').count()).toBe(1);
  await kept.evaluate(fillDatabase);
  await restarted();
  expect(filesIn('IndexedDB').some((path) => path.endsWith('.ldb'))).toBe(true);
  expect(onDisk(CONTROLS).sort()).toEqual([...CONTROLS].sort());
  expect(onDisk(secrets)).toEqual([]);

  const emptied = await logPage((await restarted()).browser);
  await emptied.getByRole('button', { name: t('log.clear') }).click();
  await emptied.getByRole('button', { name: t('log.clear.yes') }).click();
  await emptied.getByRole('heading', { name: t('log.empty') }).waitFor();
  await emptied.evaluate(plantControl, CONTROL);
  await restarted();
  await scene?.close();
  expect(onDisk(CONTROLS).sort()).toEqual([...CONTROLS].sort());
  expect(onDisk(secrets)).toEqual([]);
});
