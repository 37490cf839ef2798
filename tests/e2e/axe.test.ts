import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import {
  agree,
  exportBy,
  logPage,
  openPopup,
  played,
  type Scene,
  screenshotPath,
  startScene,
  welcomePage,
} from './harness/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`;

/** Runs axe through CDP, so that the page's own CSP stays as it is. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(RUN);
}

describe.each(LOCALES)('axe finds nothing, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale, agreed: false });
  });
  afterAll(() => scene?.close());

  const popupViolations = async (name: string): Promise<unknown> => {
    await scene.page.bringToFront();
    const popup = await openPopup(scene.browser);
    await popup.waitFor('heading', scene.t('popup.help'));
    writeFileSync(screenshotPath(`popup-${name}-${locale}`), await popup.screenshot());
    await popup.evaluate(AXE);
    const found = await popup.evaluate(RUN);
    await popup.close();
    return found;
  };

  it('on the welcome page, before and after the choice', async () => {
    const page = await welcomePage(scene.browser);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: screenshotPath(`welcome-${locale}`), fullPage: true });
    await scene.open();
    expect(await popupViolations('not-started')).toEqual([]);
    await agree(scene.browser);
    const again = await scene.browser.context.newPage();
    await again.goto(scene.browser.extensionPage('welcome.html'));
    await again.getByRole('heading', { name: scene.t('welcome.on') }).waitFor();
    expect(await violations(again)).toEqual([]);
    await again.close();
  });

  it.each([
    ['no-chat', {}],
    ['reading', { open: 'benign' }],
    ['flagged', { open: 'grooming' }],
    ['blind', { page: 'unreadable', open: 'benign' }],
    ['logged-out', { page: 'logged-out' }],
  ] as const)('on the popup: %s', async (name, asked) => {
    const vigie = await scene.open(asked);
    if (name === 'reading') await vigie.waitForMark(scene.t('mark.reading'));
    if (name === 'blind') await vigie.waitForMark(scene.t('mark.blind'));
    if (name === 'flagged') await vigie.card.waitFor('button', scene.t('keep.export'));
    expect(await popupViolations(name)).toEqual([]);
  });

  it('on the export, log and help pages', async () => {
    const vigie = await scene.open({ open: 'grooming' });
    await played(scene.page);
    const folder = mkdtempSync(join(tmpdir(), 'vigie-export-'));
    const exported = await exportBy(scene.browser, folder, () =>
      vigie.card.click('button', scene.t('keep.export')),
    );
    await exported.page.getByRole('heading', { name: scene.t('export.done') }).waitFor();
    expect(await violations(exported.page)).toEqual([]);
    const log = await logPage(scene.browser);
    expect(await violations(log)).toEqual([]);
    const help = await scene.browser.context.newPage();
    await help.goto(scene.browser.extensionPage('help.html'));
    await help.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(help)).toEqual([]);
  });
});
