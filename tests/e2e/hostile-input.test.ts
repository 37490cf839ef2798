import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkSums,
  exportBy,
  logPage,
  openPopup,
  type Scene,
  startScene,
  unpackEvidence,
} from './harness/index.ts';

const MARKUP =
  '"><img src="https://evil.example/x" onerror="window.hacked=1"><script>window.hacked=1</script>' +
  '<iframe srcdoc="<script>top.hacked=1</script>"></iframe>';
const THREAT = "j'ai tes photos, paie ou je les envoie à tes amis";

describe('hostile input', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('markup in names and messages stays text everywhere', async () => {
    scene = await startScene();
    const { page, browser, t } = scene;
    const vigie = await scene.open({ open: 'benign' });
    await page.evaluate(
      ([name, threat]) => {
        window.replica.rename(name ?? '');
        window.replica.receive(`${name} ${threat}`);
      },
      [MARKUP, THREAT],
    );
    await vigie.card.waitFor('button', t('keep.export'));
    await vigie.card.waitForWords('</iframe>');

    const popup = await openPopup(browser);
    await popup.waitForWords(t('popup.log.latest', { count: 1 }));
    await popup.evaluate('document.querySelector(".log summary").click()');
    await popup.waitForWords('<script>');
    expect(
      await popup.evaluate('window.hacked ?? document.querySelectorAll("iframe,img[onerror]").length'),
    ).toBe(0);
    await popup.close();

    const log = await logPage(browser);
    await log.getByRole('button', { name: /^Voir la discussion/ }).click();
    await log.getByText('onerror').first().waitFor();
    expect(await log.locator('iframe, img[onerror], main script').count()).toBe(0);
    await log.close();

    await page.bringToFront();
    const folder = mkdtempSync(join(tmpdir(), 'vigie-export-'));
    const exported = await exportBy(browser, folder, () => vigie.card.click('button', t('keep.export')));
    const evidence = unpackEvidence(exported.path);
    checkSums(evidence);
    const transcript = evidence.names.find((name) => name.endsWith('.html')) ?? '';
    const shown = await browser.context.newPage();
    await shown.goto(`file://${join(evidence.folder, transcript)}`);
    expect(await shown.locator('body').textContent()).toContain('onerror');
    expect(await shown.locator('script, iframe, img').count()).toBe(0);
    for (const open of browser.context.pages()) {
      expect(await open.evaluate(() => (window as { hacked?: number }).hacked ?? null)).toBeNull();
    }
    expect(browser.requests()).toEqual([]);
  });

  it('a message of 1 MB does not hide the one after it', async () => {
    scene = await startScene();
    const vigie = await scene.open({ open: 'benign' });
    await vigie.waitForMark(scene.t('mark.reading'));
    await scene.page.evaluate(() => window.replica.receive('a'.repeat(1_000_000)));
    await scene.page.evaluate((threat) => window.replica.receive(threat), THREAT);
    await vigie.card.waitFor('heading', scene.t('situation.blackmail'), 30_000);
    await vigie.card.waitFor('button', scene.t('keep.export'), 30_000);
  });

  it('10,000 messages are read, the threat at their end is found and saved', async () => {
    scene = await startScene();
    const { page, browser, t } = scene;
    const vigie = await scene.open({ open: 'benign' });
    await page.evaluate(() => {
      for (let index = 0; index < 10_000; index += 1) window.replica.receive(`rien de spécial ${index}`);
    });
    await page.evaluate((threat) => window.replica.receive(threat), THREAT);
    await vigie.card.waitFor('heading', t('situation.blackmail'), 60_000);
    await vigie.card.waitFor('button', t('keep.export'), 60_000);
    const { messages } = await page.evaluate(() => window.replica.truth());
    await page.bringToFront();
    const popup = await openPopup(browser);
    const count = t('popup.protection.messages', { count: messages.length });
    await popup.waitForWords(count);
    await popup.close();
  });

  it.each([
    ['right-to-left text', 'مرحبا كيف حالك ‮ \u202e abc'],
    ['unpaired surrogates', 'a\ud800b\udc00c'],
    ['control and zero-width characters', 'a\u0000\u200b\u200d\ufeff\u0007b'],
  ])('%s breaks nothing', async (_what, text) => {
    scene = await startScene();
    const { page, browser, t } = scene;
    const vigie = await scene.open({ open: 'benign' });
    await page.evaluate(
      ([odd, threat]) => {
        window.replica.rename(odd ?? '');
        window.replica.receive(odd ?? '');
        window.replica.receive(`${threat} ${odd}`);
      },
      [text, THREAT],
    );
    await vigie.card.waitFor('heading', t('situation.blackmail'));
    const folder = mkdtempSync(join(tmpdir(), 'vigie-export-'));
    const exported = await exportBy(browser, folder, () => vigie.card.click('button', t('keep.export')));
    checkSums(unpackEvidence(exported.path));
  });
});
