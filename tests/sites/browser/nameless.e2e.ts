import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, replicaAddress } from '../../e2e/harness/replica-address.ts';
import { replicaPage } from '../../replica/build.ts';
import { plainChromium } from '../../tools/browsers/index.ts';
import { readerBundle } from './reader-bundle.ts';
import { lastTold, openReaderPage } from './reader-page.ts';
import { type Agreement, agreement } from './told-and-true.ts';

/** More seeds on demand: VIGIE_SEEDS=50. The figures are printed with VIGIE_FIGURES=1. */
const SEEDS = Array.from({ length: Number(process.env.VIGIE_SEEDS ?? 1) }, (_, index) => index + 1);

const PLACES: readonly (readonly [string, Asked])[] = [
  ['/messages', { open: 'grooming' }],
  ['the hooks before April 2026', { open: 'threat', generation: 'old' }],
  ['own rows without avatars', { open: 'benign', ownAvatar: '0' }],
  ['the drawer', { open: 'benign', page: 'drawer', path: '@dance.demo/video/1' }],
  ['the business frame', { open: 'grooming', page: 'business', path: 'business-suite/messages' }],
  ['a group', { open: 'group' }],
  ['a request', { open: 'request' }],
  ['right to left', { open: 'grooming', direction: 'rtl' }],
  ['column-reverse', { open: 'benign', order: 'up' }],
];

/** Any of the replica's own words for everyday messages: a longer talk than the scripts have. */
const talk = (page: Page | Frame, seed: number): Promise<void> =>
  page.evaluate((start) => {
    for (let step = 0; step < 24; step += 1) {
      const text =
        step % 5 === 0 ? `${start + step}` : `message ${step} ${'long '.repeat((start * step) % 23)}`;
      if ((start * 7 + step * step) % 3 === 0) window.replica.send(text.trim());
      else window.replica.receive(text.trim());
    }
  }, seed);

describe('the replica without any known name', () => {
  let browser: Browser;
  let html: string;
  const all: Agreement[] = [];
  beforeAll(async () => {
    browser = await plainChromium();
    html = await replicaPage();
  });
  afterAll(async () => {
    await browser?.close();
    const sum = (count: (one: Agreement) => number): number =>
      all.reduce((total, one) => total + count(one), 0);
    if (process.env.VIGIE_FIGURES) {
      process.stdout.write(
        `${JSON.stringify({
          pages: all.length,
          messages: sum(({ messages }) => messages),
          read: sum(({ read }) => read),
          unknown: sum(({ unknownSenders }) => unknownSenders),
          wrong: sum(({ wrongSenders }) => wrongSenders),
          invented: sum(({ invented }) => invented),
        })}\n`,
      );
    }
  });

  const start = async (asked: Asked): Promise<{ page: Page; chat: Page | Frame }> => {
    const page = await openReaderPage(browser, replicaAddress(asked), html);
    const chat = asked.page === 'business' ? (page.frames()[1] ?? page) : page;
    if (chat !== page) {
      await chat.waitForFunction(() => window.replica !== undefined);
      await chat.addScriptTag({ content: await readerBundle() });
    }
    await chat.evaluate(() => window.reader.start());
    return { page, chat };
  };

  const cases = PLACES.flatMap(([where, asked]) =>
    SEEDS.map((seed): [string, number, Asked] => [
      where,
      seed,
      {
        ...asked,
        hooks: 'garbled',
        seed,
        lang: seed % 2 === 0 ? 'en' : 'fr',
        ...(seed % 3 === 0 ? {} : { wrappers: '1' }),
        ...(seed % 4 === 1 ? { delay: 600 } : {}),
      },
    ]),
  );

  it.each(cases)('is read in %s, seed %i', async (_, seed, asked) => {
    const { page, chat } = await start(asked);
    await talk(chat, seed);
    await expect
      .poll(async () => (await agreement(chat)).read, { timeout: 8000 })
      .toBe((await agreement(chat)).messages)
      .catch(() => undefined);
    const seen = await agreement(chat);
    all.push(seen);
    expect(seen.state).toBe('degraded');
    expect(seen.read / seen.messages).toBeGreaterThanOrEqual(0.95);
    expect(seen.wrongSenders).toBe(0);
    expect(seen.unknownSenders / seen.messages).toBeLessThanOrEqual(0.05);
    expect(seen.invented / seen.messages).toBeLessThanOrEqual(0.05);
    await page.close();
  });

  it.each<[string, Asked]>([
    ['comments under a video', { page: 'drawer', path: '@dance.demo/video/1' }],
    ['the list alone', {}],
    ['nobody signed in', { page: 'logged-out' }],
    ['no conversation', { page: 'empty' }],
  ])('reads nothing of %s', async (_, asked) => {
    const { page } = await start({ ...asked, hooks: 'garbled', seed: 3, wrappers: '1' });
    await page.waitForFunction(() => window.reader.readings.length > 0);
    const told = await lastTold(page);
    expect(told?.conversation).toBeNull();
    expect(told?.health.state).toBe('no-chat');
    await page.close();
  });
});
