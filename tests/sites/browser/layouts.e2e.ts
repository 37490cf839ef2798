import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainChromium } from '../../tools/browsers/index.ts';
import { asExpected, fixtureExpected, fixtureHtml } from '../load-fixture.ts';
import { lastTold, openReaderPage } from './reader-page.ts';

/** Layouts that only a real engine has; each must read like the saved page that it is made of. */
describe('layouts of the message list', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await plainChromium();
  });
  afterAll(() => browser?.close());

  const readAfter = async (name: string, change: () => void): Promise<unknown> => {
    const { url } = fixtureExpected(name);
    const page: Page = await openReaderPage(browser, url, fixtureHtml(name));
    await page.evaluate(change);
    await page.evaluate(() => window.reader.start());
    await page.waitForFunction(() => window.reader.readings.length > 0);
    const told = await lastTold(page);
    await page.close();
    return told && asExpected(told);
  };

  const expected = (name: string): unknown => {
    const { url: _, ...rest } = fixtureExpected(name);
    return rest;
  };

  it('newest first in the document, shown from below (column-reverse)', async () => {
    const reading = await readAfter('new-thread', () => {
      const scroller = document.querySelector<HTMLElement>('[data-e2e="dm-new-message-list"] > div');
      if (!scroller) throw new Error('no scroller');
      scroller.style.cssText = 'display: flex; flex-direction: column-reverse';
      scroller.append(...[...scroller.children].reverse());
    });
    expect(reading).toEqual(expected('new-thread'));
  });

  it('rows at absolute places in any order, as virtual lists recycle them', async () => {
    const reading = await readAfter('new-thread', () => {
      const scroller = document.querySelector<HTMLElement>('[data-e2e="dm-new-message-list"] > div');
      if (!scroller) throw new Error('no scroller');
      scroller.style.cssText = 'position: relative; height: 2000px';
      const rows = [...scroller.children] as HTMLElement[];
      rows.forEach((row, index) => {
        row.style.cssText = `position: absolute; left: 0; right: 0; top: ${index * 100}px`;
      });
      const turned = rows.length / 2;
      scroller.append(...rows.slice(turned), ...rows.slice(0, turned));
    });
    expect(reading).toEqual(expected('new-thread'));
  });

  it('right to left', async () => {
    const reading = await readAfter('own-without-avatar', () => {
      document.documentElement.dir = 'rtl';
      for (const body of document.querySelectorAll<HTMLElement>('[data-area="Actions"]')) {
        for (const bubble of body.children) (bubble as HTMLElement).style.maxWidth = '60%';
      }
    });
    expect(reading).toEqual(expected('own-without-avatar'));
  });

  it('nothing but the side that a bubble stands on', async () => {
    const reading = await readAfter('own-without-avatar', () => {
      for (const body of document.querySelectorAll<HTMLElement>('[data-area="Actions"]')) {
        const own = body.style.flexDirection === 'row-reverse';
        body.style.cssText = 'display: block';
        body.querySelector('a')?.remove();
        body.parentElement?.removeAttribute('style');
        for (const bubble of body.children) {
          (bubble as HTMLElement).style.cssText =
            `width: 200px; margin-${own ? 'left' : 'right'}: auto; height: 20px`;
        }
      }
    });
    const senders = (value: unknown): string[] =>
      (value as { conversation: { messages: { sender: string; kind: string }[] } }).conversation.messages
        // The other kinds have no size on the saved page.
        .flatMap(({ sender, kind }) => (kind === 'text' ? [sender] : []));
    expect(senders(reading)).toEqual(senders(expected('own-without-avatar')));
  });

  it('leftovers without a box are not read', async () => {
    const reading = await readAfter('new-thread', () => {
      const row = document.querySelector('[data-e2e="dm-new-chat-item"]');
      for (const style of ['display: none', 'visibility: hidden', 'height: 0; overflow: hidden']) {
        const copy = row?.cloneNode(true) as HTMLElement;
        copy.style.cssText = style;
        row?.after(copy);
      }
    });
    expect(reading).toEqual(expected('new-thread'));
  });

  it('a chat that is closed by style alone is closed, and open again when it is shown', async () => {
    const { url } = fixtureExpected('new-thread');
    const page = await openReaderPage(browser, url, fixtureHtml('new-thread'));
    await page.evaluate(() => window.reader.start());
    await expect.poll(async () => (await lastTold(page))?.health.state).toBe('reading');
    const show = (display: string): Promise<void> =>
      page.evaluate((value) => {
        const pane = document.querySelector<HTMLElement>('#main-content-messages');
        if (pane) pane.style.display = value;
      }, display);
    await show('none');
    await expect.poll(async () => (await lastTold(page))?.health.state).toBe('no-chat');
    await show('block');
    await expect.poll(async () => (await lastTold(page))?.conversation?.messages.length).toBe(10);
    await page.close();
  });
});
