import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { cardStories } from '../stories/card/build.ts';
import { plainChromium } from '../tools/browsers/index.ts';
import { screenshotPath } from './harness/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const cases = LOCALES.flatMap((locale) => THEMES.map((theme) => ({ locale, theme })));

describe.each(cases)('every state of card and mark, $locale, $theme', ({ locale, theme }) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const html = await cardStories();
    browser = await plainChromium();
    page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  });
  afterAll(() => browser?.close());

  const open = async (story: string, width = 1280): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`https://stories.invalid/?story=${story}&locale=${locale}&theme=${theme}`);
    await page.locator('[data-story]').first().waitFor();
  };
  const names = async (): Promise<string[]> => {
    await open('');
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-story]')].map(({ dataset }) => dataset.story ?? ''),
    );
  };

  it('has no accessibility finding', async () => {
    const stories = await names();
    expect(stories.length).toBeGreaterThan(30);
    for (const story of stories) {
      await open(story);
      await page.evaluate(AXE);
      const violations = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
      expect(violations, story).toEqual([]);
    }
    await open('');
    await page.screenshot({ path: screenshotPath(`card-stories-${locale}-${theme}`), fullPage: true });
  });

  it('fits 320 px at twice the text size, without cutting anything off at the side', async () => {
    await open('', 320);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('[data-story^="card"], [data-story^="panel"]')]
        .filter((story) => {
          const edge = story.getBoundingClientRect().right;
          return [...story.querySelectorAll('p, h2, h3, button, a, li')].some(
            (element) =>
              element.getBoundingClientRect().right > edge + 1 ||
              element.scrollWidth > element.clientWidth + 1,
          );
        })
        .map((story) => story.getAttribute('data-story')),
    );
    expect(wide).toEqual([]);
  });

  it('shows what a message holds as text, whatever it is', async () => {
    await open('card-hostile');
    const made = await page.evaluate(() => document.querySelectorAll('img, [data-story] script').length);
    expect(made).toBe(0);
    expect(await page.locator('[data-story]').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  it('is used by keyboard alone', async () => {
    await open('card-general');
    const reached: string[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    const controls = await page.locator('[data-story] :is(button, a, summary)').allInnerTexts();
    expect(controls.length).toBeGreaterThan(4);
    for (const control of controls) expect(reached).toContain(control);
  });
});
