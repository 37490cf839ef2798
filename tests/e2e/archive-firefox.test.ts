import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox, textsIn, until } from './harness/index.ts';

const t = textsIn('fr');

const SAID = [
  ['max_demo', 'tu as quel âge ?'],
  ['lea.demo', '13 ans'],
  ['max_demo', 'envoie un nude'],
  ['lea.demo', 'non'],
  ['max_demo', 'envoie un nude ou je dis tout à tes parents'],
] as const;
const ARCHIVE = JSON.stringify({
  'Direct Message': {
    'Direct Messages': {
      ChatHistory: {
        'Chat History with max_demo:': SAID.map(([From, Content], at) => ({
          Date: `2025-03-01 18:0${at}:00`,
          From,
          Content,
        })),
      },
    },
  },
  'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'lea.demo' } } },
});

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
    await click('#archive-consent');
    await until(
      () => page.evaluate(() => document.querySelector<HTMLInputElement>('#archive-consent')?.checked),
      {
        what: 'the yes',
      },
    );
    // The remote protocol can't fill in files of such a page.
    await page.evaluate(`(() => {
      const input = document.querySelector('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(ARCHIVE)}], 'user_data_tiktok.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const heading = await until(() => seen('#done, #failed, #asking'), { what: 'the results' });
    expect(heading).toBe(t('archive.done.flagged', { count: 1 }));
    expect(await seen('.entry .person')).toContain('max_demo');
    await click('.entry .entry-actions button');
    await until(async () => (await seen('.entry .entry-actions'))?.includes(t('archive.kept')), {
      what: 'the log to have it',
    });
  });

  it('forgets what it read when the page is left, also for "back"', async () => {
    const at = (path: string) =>
      until(() => page.evaluate((wanted) => location.pathname === wanted, path), { what: path });
    // A browser that keeps pages for "back" tells them so; this one builds them anew.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await until(async () => (await seen('.entry')) === null, { what: 'what was read to be gone' });
    await page.evaluate(() => location.assign('help.html'));
    await at('/help.html');
    await page.evaluate(() => history.back());
    await at('/archive.html');
    await until(() => seen('#archive-consent + label, label[for=archive-consent]'), {
      what: 'the question of the beginning',
    });
    expect(await seen('.entry')).toBeNull();
  });

  it('made no network request', () => {
    expect(firefox.requests()).toEqual([]);
  });
});
