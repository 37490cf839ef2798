import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTikTokArchive } from '../archives/make-archive.ts';
import { type Firefox, launchFirefox, textsIn, until } from './harness/index.ts';

const t = textsIn('fr');

describe('past conversations in Firefox', () => {
  let firefox: Firefox;
  let page: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ locale: 'fr' });
    page = await firefox.openExtensionPage('archive.html');
  });
  afterAll(() => firefox?.close());

  const seen = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  const click = (selector: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const found = document.querySelector<HTMLElement>(wanted);
          found?.click();
          return found !== null;
        }, selector),
      { what: `${selector} to click on` },
    );

  it('reads an archive in a worker, finds what was planted, and keeps it in the log', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-archive-'));
    const path = join(folder, 'user_data_tiktok.json');
    const made = await makeTikTokArchive(path, { megabytes: 1, planted: 1 });
    const text = readFileSync(path, 'utf8');
    rmSync(folder, { recursive: true });
    await click('#archive-consent');
    // The remote protocol can't fill in files of such a page.
    await page.evaluate((json) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([json], 'user_data_tiktok.json'));
      if (!input) throw new Error('no file input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    const heading = await until(() => seen('#done, #failed, #asking'), { what: 'the results' });
    expect(heading).toBe(t('archive.done.flagged', { count: 1 }));
    expect(await seen('.entry .person')).toContain(made.planted[0]);
    await click('.entry .entry-actions button');
    await until(async () => (await seen('.entry .entry-actions'))?.includes(t('archive.kept')), {
      what: 'the log to have it',
    });
  });

  it('made no network request', () => {
    expect(firefox.requests()).toEqual([]);
  });
});
