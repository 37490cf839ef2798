import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createTranslator, evidenceTexts } from '../../utils/i18n/index.ts';
import { exportBy, logPage, type Scene, startScene, unpackEvidence, until } from './harness/index.ts';

describe('messages that the page never showed', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('leave a mark at their place, in the log and in the exported transcript', async () => {
    scene = await startScene();
    const { browser, page, t } = scene;
    const vigie = await scene.open({ open: 'grooming' });
    await vigie.card.waitFor('button', t('keep.export'));
    const before = await page.evaluate(() => window.replica.truth().messages);
    await page.evaluate(() => window.replica.fallBehind(30, 6));
    const after = await page.evaluate(() => window.replica.truth().messages);
    const count = before.length + after.length;
    let log = await logPage(browser);
    await until(
      async () => {
        await log.reload();
        await log.locator('.entry').first().waitFor();
        return (await log.locator('.entry').first().innerText()).includes(t('log.messages', { count }));
      },
      { what: `${count} kept messages` },
    );
    const last = before.at(-1)?.text ?? '';
    const first = after[0]?.text ?? '';

    /** Whether the words stand once, below the last message before the hole and above the first one after it. */
    const standsBetween = (text: string, words: string): void => {
      const [above = '', below = '', ...more] = text.split(words);
      expect(more).toEqual([]);
      expect(above).toContain(last);
      expect(below).toContain(first);
      expect(above).not.toContain(first);
      expect(below).not.toContain(last);
    };
    await log.getByRole('button', { name: t('log.show.name', { name: 'Max' }) }).click();
    const transcript = log.locator('.detail .transcript');
    await transcript.waitFor();
    standsBetween(await transcript.innerText(), t('log.gap'));
    await log.close();

    log = await logPage(browser);
    const folder = mkdtempSync(join(tmpdir(), 'vigie-gap-'));
    const { path } = await exportBy(browser, folder, () =>
      log.getByRole('link', { name: t('log.export.name', { name: 'Max' }) }).click(),
    );
    const evidence = unpackEvidence(path);
    const file = evidence.names.find((name) => name.endsWith('transcript.html')) ?? '';
    const shown = await browser.context.newPage();
    await shown.setContent(evidence.text(file));
    const tables = await shown.locator('table').allInnerTexts();
    standsBetween(
      tables.find((table) => table.includes(last)) ?? '',
      createTranslator(browser.locale, evidenceTexts)('evidence.gap'),
    );
    rmSync(folder, { recursive: true });
  });
});
