import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../utils/model/index.ts';
import { pageStories } from '../stories/pages/build.ts';
import { plainChromium } from '../tools/browsers/index.ts';
import { screenshotPath } from './harness/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LIGHTHOUSE = fileURLToPath(new URL('../../public/icon/vigie.svg', import.meta.url));
const POPUP_WIDTH = 380;

let browser: Browser;
let page: Page;
let names: readonly string[];

beforeAll(async () => {
  const html = await pageStories();
  browser = await plainChromium();
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/icon/vigie.svg')
      ? route.fulfill({ path: LIGHTHOUSE, contentType: 'image/svg+xml' })
      : route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://stories.example/');
  await page.evaluate(AXE);
  names = await page.evaluate(() => window.stories.names);
});
afterAll(() => browser?.close());

interface Look {
  readonly locale: Locale;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** Size of the text in percent of the browser's own. */
  readonly text?: number;
}

async function show(name: string, { locale, theme = 'light', width, text = 100 }: Look): Promise<void> {
  const usual = name.startsWith('popup/') ? POPUP_WIDTH : 900;
  await page.setViewportSize({ width: width ?? usual, height: 600 });
  await page.evaluate(
    ([story, language, look, percent]) => {
      document.documentElement.style.fontSize = `${percent}%`;
      window.stories.show(story, language, look);
    },
    [name, locale, theme, text] as const,
  );
}

const violations = (): Promise<string[]> =>
  page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);

/** Elements that reach out of the window or whose content is wider than they are. */
const cutOff = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
      // Words for screen readers only take no room.
      .filter((element) => !element.matches('.vg-hidden, .for-readers'))
      .filter((element) => {
        const inline = getComputedStyle(element).display === 'inline';
        const hidden =
          !inline && element.tagName !== 'SELECT' && element.scrollWidth > element.clientWidth + 1;
        return hidden || element.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
  );

describe.each(LOCALES)('every state of every page, %s', (locale) => {
  // Colours don't depend on the language: dark is looked at once.
  it.each(locale === 'fr' ? (['light', 'dark'] as const) : (['light'] as const))(
    'axe finds nothing, %s',
    async (theme) => {
      const found: Record<string, string[]> = {};
      for (const name of names) {
        await show(name, { locale, theme });
        found[name] = await violations();
      }
      expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
    },
  );

  it.each([
    ['in a window of 320 px', { width: 320 }],
    ['at 200 % text', { text: 200 }],
  ])('nothing is cut off %s', async (_, look) => {
    const found: Record<string, string[]> = {};
    for (const name of names) {
      await show(name, { locale, ...look });
      found[name] = await cutOff();
    }
    expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  });

  it('the popup of a flagged chat has on its first screen what counts first', async () => {
    await show('popup/flagged', { locale });
    const bottom = (what: string): Promise<number> =>
      page.evaluate((part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 9999, what);
    const service = (nth: number) => `.short-services > li:nth-child(${nth}) .service-actions`;
    // State, this chat with its export, the first two services: browsers show 600 pixels of a popup.
    for (const part of ['.protection', '.chat', service(1), service(2)]) {
      expect(await bottom(part), part).toBeLessThanOrEqual(600);
    }
  });

  it('self-test and structure report, as they are shown', async () => {
    const shown = async (look: Omit<Look, 'locale'>) => {
      await show('popup/no-chat', { locale });
      await show('popup/checks', { locale, ...look });
      await page.locator('.checks > button').click();
      await page.locator('.check-results').waitFor();
      await page.locator('.checks details button').first().click();
      await page.locator('.report').waitFor();
      const name = ['checks', locale, ...Object.values(look)].join('-');
      await page.locator('.checks').screenshot({ path: screenshotPath(name) });
      return { violations: await violations(), cutOff: await cutOff() };
    };
    const fine = { violations: [], cutOff: [] };
    expect(await shown({})).toEqual(fine);
    expect(await shown({ theme: 'dark' })).toEqual(fine);
    expect(await shown({ text: 200 })).toEqual(fine);
    expect(await shown({ width: 320 })).toEqual(fine);
  });

  it('a copy with names hidden, opened, with the words of a message to choose from', async () => {
    const shown = async (look: Omit<Look, 'locale'>) => {
      // Another story first, so that this one starts anew.
      await show('log/list', { locale, ...look });
      await show('export/done', { locale, ...look });
      await page.locator('.redacted > button').click();
      await page.locator('.redacted .line button').first().click();
      await page.locator('.redacted-words').waitFor();
      const name = ['redacted', locale, ...Object.values(look)].join('-');
      await page.screenshot({ path: screenshotPath(name), fullPage: true });
      return { violations: await violations(), cutOff: await cutOff() };
    };
    const fine = { violations: [], cutOff: [] };
    expect(await shown({})).toEqual(fine);
    expect(await shown({ theme: 'dark' })).toEqual(fine);
    expect(await shown({ text: 200 })).toEqual(fine);
    expect(await shown({ width: 320 })).toEqual(fine);
  });

  it('asking before a deletion stays accessible, and Escape takes it back', async () => {
    await show('popup/flagged', { locale });
    await page.locator('.log summary').click();
    await page.locator('.ask-first button').first().focus();
    await page.keyboard.press('Enter');
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=group]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.asking').count()).toBe(0);
  });
});

const LOOKED_AT = [
  'welcome/start',
  'welcome/choice',
  'welcome/on',
  'welcome/child',
  'welcome/child-on',
  'practice/calm',
  'practice/notice',
  'practice/warning',
  'practice/danger',
  'settings/on',
  'log/accounts',
  'log/other-account',
  'popup/not-started',
  'popup/reading',
  'popup/no-chat',
  'popup/blind',
  'popup/flagged',
  'popup/distress',
] as const;

describe.each([
  ['fr-light', { locale: 'fr' }],
  ['en-light', { locale: 'en' }],
  ['fr-dark', { locale: 'fr', theme: 'dark' }],
  ['fr-200', { locale: 'fr', text: 200 }],
  ['en-320', { locale: 'en', width: 320 }],
] as const)('pictures to look at, %s', (suffix, look: Look) => {
  it.each(LOOKED_AT)('%s', async (name) => {
    await show(name, look);
    await page.evaluate(() => scrollTo(0, 0));
    const picture = await page.screenshot({
      path: screenshotPath(`story-${name.replace('/', '-')}-${suffix}`),
      fullPage: true,
    });
    expect(picture.length).toBeGreaterThan(1000);
  });
});

describe('with the keyboard alone', () => {
  it.each([
    'popup/flagged',
    'welcome/start',
    'welcome/child',
    'welcome/choice',
    'practice/warning',
    'settings/on',
    'log/accounts',
  ])('reaches every control of %s in reading order, with a visible focus', async (name) => {
    await page.goto('https://stories.example/');
    await show(name, { locale: 'fr' });
    // Of a group of radio buttons, the chosen one is reached.
    const controls = await page
      .locator(':is(a[href], button, select, summary, input:not([type=radio]:not(:checked))):visible')
      .count();
    const places: number[] = [];
    for (let step = 0; step < controls; step += 1) {
      await page.keyboard.press('Tab');
      const [top, outline] = await page.evaluate(() => {
        const outer = document.activeElement ?? document.body;
        const element = outer.shadowRoot?.activeElement ?? outer;
        // What sticks to the window's edge has no place in the page's order.
        const sticks = element.closest('.quick-exit') !== null;
        return [
          sticks ? 0 : element.getBoundingClientRect().top + scrollY,
          getComputedStyle(element).outlineStyle,
        ];
      });
      expect(outline).toBe('solid');
      places.push(Math.round(Number(top)));
    }
    expect(controls).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
