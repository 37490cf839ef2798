import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ageEarliest } from './harness/age.ts';
import {
  checkSums,
  exportBy,
  logPage,
  type Scene,
  startScene,
  unpackEvidence,
  until,
} from './harness/index.ts';

describe('what the user does with the log', () => {
  let scene: Scene | undefined;
  afterEach(() => scene?.close());

  it('a copy without the names is downloaded by its button, after a look at it', async () => {
    scene = await startScene();
    const { browser, page, t } = scene;
    const vigie = await scene.open({ open: 'grooming' });
    const folder = mkdtempSync(join(tmpdir(), 'vigie-redacted-'));
    await vigie.card.waitFor('button', t('keep.export'));
    const whole = await exportBy(browser, folder, () => vigie.card.click('button', t('keep.export')));
    const { account, handle, name } = await page.evaluate(() => window.replica.truth());
    await whole.page.getByRole('button', { name: t('redacted.make') }).click();
    await until(async () => (await whole.page.locator('.redacted .transcript li').count()) > 5, {
      what: 'the preview',
    });
    expect(await whole.page.locator('.redacted .transcript').innerText()).not.toContain(name);
    const download = whole.page.waitForEvent('download');
    await whole.page.getByRole('button', { name: t('redacted.download') }).click();
    await whole.page.getByText(t('redacted.done')).waitFor();
    const path = join(folder, 'redacted.zip');
    await (await download).saveAs(path);
    const copy = unpackEvidence(path);
    checkSums(copy);
    expect(copy.text('transcript.html')).toContain('envoie un nude');
    expect((await download).suggestedFilename()).not.toContain(handle);
    for (const file of copy.names) {
      for (const who of [account, handle, name]) expect(copy.text(file)).not.toContain(who);
    }
    rmSync(folder, { recursive: true });
  });

  it('a time to keep deletes what is older, after asking, and nothing else', async () => {
    scene = await startScene();
    const { browser, t } = scene;
    for (const open of ['grooming', 'threat'] as const) {
      const vigie = await scene.open({ open });
      await vigie.card.waitFor('button', t('keep.export'));
    }
    const { name } = await scene.page.evaluate(() => window.replica.truth());
    await scene.page.goto('about:blank');
    const log = await logPage(browser);
    await log.evaluate(ageEarliest, 31);
    await log.reload();
    const entries = log.locator('.entry');
    await until(async () => (await entries.count()) === 2, { what: 'two entries' });
    const choice = log.getByLabel(t('retention.label'), { exact: true });
    await choice.selectOption({ label: t('retention.365') });
    await log.reload();
    await until(async () => (await entries.count()) === 2, { what: 'two entries, after a year was chosen' });
    await choice.selectOption({ label: t('retention.30') });
    await log.getByText(t('retention.ask', { count: 1 })).waitFor();
    expect(await entries.count()).toBe(2);
    await log.getByRole('button', { name: t('retention.yes') }).click();
    await until(async () => (await entries.count()) === 1, { what: 'one entry' });
    await log.reload();
    await until(async () => (await entries.count()) === 1, { what: 'one entry, after a reload' });
    expect(await entries.first().innerText()).toContain(name);
  });
});
