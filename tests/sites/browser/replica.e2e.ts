import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, replicaAddress } from '../../e2e/harness/replica-address.ts';
import { replicaPage } from '../../replica/build.ts';
import { plainChromium } from '../../tools/browsers/index.ts';
import { lastTold, openReaderPage } from './reader-page.ts';

/** The open conversation as the page has it and as the reader tells it; equal once everything is read. */
const bothSides = (page: Page) =>
  page.evaluate(() => {
    const truth = window.replica.truth();
    const told = window.reader.last();
    return {
      health: told?.health.state,
      wanted: {
        handle: truth.handle,
        messages: truth.messages.map(({ sender, kind, text, failed }) => [sender, kind, text, failed]),
      },
      told: {
        handle: told?.conversation?.peer.handle ?? null,
        messages: told?.conversation?.messages.flatMap(({ sender, kind, text, failed, goneAt }) =>
          goneAt === undefined ? [[sender, kind, text, failed === true]] : [],
        ),
      },
    };
  });

const untilRead = async (page: Page): Promise<void> => {
  await expect
    .poll(
      async () => {
        const { wanted, told } = await bothSides(page);
        return JSON.stringify(told) === JSON.stringify(wanted);
      },
      { timeout: 10_000 },
    )
    .toBe(true)
    .catch(async () => {
      const { wanted, told } = await bothSides(page);
      expect(told).toEqual(wanted);
    });
};

describe('the replica', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    browser = await plainChromium();
    html = await replicaPage();
  });
  afterAll(() => browser?.close());

  const start = async (asked: Asked): Promise<Page> => {
    const page = await openReaderPage(browser, replicaAddress(asked), html);
    await page.evaluate(() => window.reader.start());
    return page;
  };

  it.each<Asked>([
    { open: 'grooming' },
    { open: 'grooming', generation: 'old' },
    { open: 'group' },
    { open: 'request', generation: 'old' },
    { open: 'benign', ownAvatar: '0' },
    { open: 'benign', rows: 'virtual' },
    { open: 'benign', page: 'drawer', path: '@dance.demo/video/1' },
    { open: 'grooming', lang: 'en', theme: 'dark' },
  ])('is read as it is: %o', async (asked) => {
    const page = await start(asked);
    await untilRead(page);
    expect((await lastTold(page))?.health).toEqual({ state: 'reading', reason: 'ok' });
    await page.close();
  });

  it.each<Asked>([
    { open: 'benign' },
    { open: 'benign', generation: 'old' },
    { open: 'benign', rows: 'virtual' },
    { open: 'benign', hooks: 'garbled', seed: 1, wrappers: '1' },
    { open: 'benign', order: 'up' },
  ])('keeps messages that were taken off the page, and says since when: %o', async (asked) => {
    const page = await start(asked);
    await page.evaluate(() => {
      for (let number = 1; number <= 8; number += 1) window.replica.receive(`message ${number}`);
    });
    await untilRead(page);
    const gone = async (): Promise<string[]> =>
      ((await lastTold(page))?.conversation?.messages ?? []).flatMap(({ text, goneAt }) =>
        goneAt === undefined ? [] : [text],
      );
    expect(await gone()).toEqual([]);
    await page.evaluate(() => window.replica.remove(-5));
    await expect.poll(gone).toEqual(['message 4']);
    await page.evaluate(() => window.replica.remove(-1));
    await expect.poll(gone).toEqual(['message 4', 'message 8']);
    await page.evaluate(() => window.replica.send('ok'));
    await untilRead(page);
    expect(await gone()).toEqual(['message 4', 'message 8']);
    await page.close();
  });

  it.each<Asked>([
    { page: 'unreadable', open: 'benign' },
    { page: 'unreadable', open: 'group', generation: 'old', seed: 5, wrappers: '1', delay: 900 },
    { page: 'unreadable', open: 'request', seed: 6 },
    { page: 'error', open: 'benign' },
  ])('says within 5 s that it cannot be read: %o', async (asked) => {
    const page = await start(asked);
    await expect
      .poll(async () => (await lastTold(page))?.health.state, { timeout: 5000, interval: 20 })
      .toBe('blind');
    await page.close();
  });
});
