import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { exportBy, type InPage, logEntries, type Scene, startScene, welcomePage } from './harness/index.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each(LOCALES)('from the installation to help, %s', (locale) => {
  let scene: Scene;
  let vigie: InPage;
  let own: Page;
  beforeAll(async () => {
    scene = await startScene({ locale, agreed: false });
  });
  afterAll(() => scene?.close());

  it('the welcome opens by itself and asks', async () => {
    own = await welcomePage(scene.browser);
    await press(own, scene.t('welcome.for.me'));
    await press(own, scene.t('welcome.accept'));
    await own.getByRole('heading', { name: scene.t('welcome.on') }).waitFor();
  });

  it('the practice shows nothing, a notice, a warning and a danger, and keeps nothing', async () => {
    await own.getByRole('link', { name: scene.t('welcome.on.practice') }).click();
    const level = own.locator('.vg-card');
    for (const step of ['none', 'notice', 'warning', 'danger'] as const) {
      await own.getByRole('heading', { name: scene.t(`practice.${step}`), exact: true }).waitFor();
      await own.getByText(scene.t('practice.works')).waitFor();
      if (step === 'none' || step === 'notice') expect(await level.count()).toBe(0);
      else expect(await level.getAttribute('data-level')).toBe(step);
      if (step !== 'danger') await press(own, scene.t('practice.next'));
    }
    await own.getByText(scene.t('practice.end')).waitFor();
    expect(await logEntries(scene.browser)).toEqual([]);
  });

  it('a real warning names the steps, and its words are saved', async () => {
    vigie = await scene.open({ open: 'grooming' });
    await vigie.card.waitFor('heading', scene.t('steps.title'));
    await vigie.card.waitForWords(scene.t('step.block'));
    await vigie.card.waitFor('button', scene.t('keep.export'));
    const folder = mkdtempSync(join(tmpdir(), 'vigie-export-'));
    const exported = await exportBy(scene.browser, folder, () =>
      vigie.card.click('button', scene.t('keep.export')),
    );
    await exported.page.getByRole('heading', { name: scene.t('export.done') }).waitFor();
    await exported.page.close();
  });

  it('and it leads to help', async () => {
    await scene.page.bringToFront();
    const opened = scene.browser.context.waitForEvent('page');
    await vigie.card.click('button', scene.t('help.more'));
    const help = await opened;
    await help.getByRole('heading', { name: scene.t('help-page.title') }).waitFor();
    expect(await help.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(scene.browser.requests()).toEqual([]);
  });
});
