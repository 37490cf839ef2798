import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox.ts';
import { textsIn } from './texts.ts';
import { until } from './wait.ts';

/** A page of the extension in Firefox: the remote protocol does not reach its elements, so the page's own scripts do it. */
export function inFirefox(page: Page) {
  const shows = (text: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const plain = (words: string) => words.replace(/\s+/g, ' ');
      return plain(document.body.innerText).includes(plain(wanted));
    }, text);
  return {
    page,
    shows,
    waitFor: (text: string) => until(() => shows(text), { what: `"${text}"` }),
    entries: () => page.evaluate(() => document.querySelectorAll('.entry').length),
    /** Clicks the button or link with these words, as soon as it is there. */
    click: (text: string) =>
      until(
        () =>
          page.evaluate((wanted) => {
            const all = [...document.querySelectorAll<HTMLElement>('button, a')];
            const found = all.find((one) => one.textContent?.trim() === wanted || one.ariaLabel === wanted);
            found?.click();
            return found !== undefined;
          }, text),
        { what: `"${text}" to click on` },
      ),
    /** Opens the entry of the log with this number. */
    show: (number: number) =>
      page.evaluate((index) => {
        const entry = document.querySelectorAll('.entry')[index];
        entry?.querySelector<HTMLElement>('button')?.click();
      }, number),
    /** Types into the field of this label. */
    async fill(label: string, text: string): Promise<void> {
      await until(
        () =>
          page.evaluate((wanted) => {
            const labels = [...document.querySelectorAll('label')];
            const found = labels.find((one) => one.textContent?.trim().startsWith(wanted));
            const field = found?.control ?? found?.querySelector('input');
            if (!(field instanceof HTMLInputElement)) return false;
            field.focus();
            field.select();
            return true;
          }, label),
        { what: `the field "${label}"` },
      );
      await page.keyboard.type(text);
    },
  };
}

/** Opens the welcome page and says yes for oneself; what it answers is left to be looked at. */
export async function sayYes(firefox: Firefox): Promise<ReturnType<typeof inFirefox>> {
  const t = textsIn(firefox.locale);
  const welcome = inFirefox(await firefox.openExtensionPage('welcome.html'));
  await welcome.click(t('welcome.for.me'));
  await welcome.click(t('welcome.accept'));
  return welcome;
}
