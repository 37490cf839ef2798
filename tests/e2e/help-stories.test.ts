import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADVICE_CASES } from '../../utils/help/advice/index.ts';
import { LOCALES } from '../../utils/model/index.ts';
import { openStoryPage, type StoryPage, screenshotPath } from './harness/index.ts';

/** What axe and narrow windows say about these stories is in page-stories.test.ts; here they are used and kept. */
let stories: StoryPage;
beforeAll(async () => {
  stories = await openStoryPage();
});
afterAll(() => stories?.close());

const SHOWN = [
  ...['france', 'belgium', 'united-kingdom', 'no-entries', 'no-number'].flatMap((country) => [
    `help/${country}`,
    `advice/${country}`,
  ]),
  ...ADVICE_CASES.map((name) => `advice/case-${name}`),
  'log/list',
  'log/detail',
];

describe.each(LOCALES)('help, "What can I do" and log, %s', (locale) => {
  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['200', { text: 200 }],
    ['320', { width: 320 }],
  ] as const)('leave their looks: %s', async (look, how) => {
    for (const name of SHOWN) {
      await stories.show(name, { locale, ...how });
      const path = screenshotPath(`${name.replace('/', '-')}-${locale}-${look}`);
      expect((await stories.page.screenshot({ path, fullPage: true })).length).toBeGreaterThan(10_000);
    }
  });

  it.each(['advice/france', 'help/belgium', 'log/detail'])('%s is used by keyboard alone', async (name) => {
    const { page, show } = stories;
    // A page of its own: the browser goes on from where the last story's focus was, even when that is gone.
    await page.goto('https://stories.example/');
    await show(name, { locale });
    // A story may have put the focus somewhere; reading begins at the top.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const controls = await page
      .locator(':is(a[href], button, select, summary, input):visible')
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(controls.length).toBeGreaterThan(10);
    const reached: string[] = [];
    for (const _ of controls) {
      await page.keyboard.press('Tab');
      const [html, outline] = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        // Of the page itself only the opening tag: a failure has to stay readable.
        const html = element === document.body ? '<body>' : element.outerHTML;
        return [html, getComputedStyle(element).outlineStyle] as const;
      });
      expect(outline, `${html} after ${reached.at(-1)}`).toBe('solid');
      reached.push(html);
    }
    expect(reached).toEqual(controls);
  });

  it('opens a case with Enter, copies with Space, and says so', async () => {
    const { page, show } = stories;
    await show('advice/france', { locale });
    await page.locator('#close > summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#close .service').first().isVisible()).toBe(true);
    await page.locator('.copy-text button').first().focus();
    await page.keyboard.press('Space');
    await page.locator('.copy-text [role=status]:not(:empty)').waitFor();
  });
});
