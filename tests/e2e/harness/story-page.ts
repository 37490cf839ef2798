import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Locale } from '../../../utils/model/index.ts';
import { pageStories } from '../../stories/pages/build.ts';
import { plainChromium } from '../../tools/browsers/index.ts';

const LIGHTHOUSE = fileURLToPath(new URL('../../../public/icon/vigie.svg', import.meta.url));

export interface Look {
  readonly locale: Locale;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** Size of the text in percent of the browser's own. */
  readonly text?: number;
}

/** Chromium with the stories of the extension's pages, and no extension. */
export interface StoryPage {
  readonly page: Page;
  show(name: string, look: Look): Promise<void>;
  close(): Promise<void>;
}

export async function openStoryPage(): Promise<StoryPage> {
  const html = await pageStories();
  const browser = await plainChromium();
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/icon/vigie.svg')
      ? route.fulfill({ path: LIGHTHOUSE, contentType: 'image/svg+xml' })
      : route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://stories.example/');
  return {
    page,
    async show(name, { locale, theme = 'light', width = 900, text = 100 }) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate(
        ([story, language, look, percent]) => {
          document.documentElement.style.fontSize = `${percent}%`;
          window.stories.show(story, language, look);
          // What a story does once it is painted (a heading that takes the focus) is part of it.
          return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
        },
        [name, locale, theme, text] as const,
      );
    },
    close: () => browser.close(),
  };
}
