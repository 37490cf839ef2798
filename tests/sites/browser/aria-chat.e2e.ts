import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/sites/index.ts';
import { plainChromium } from '../../tools/browsers/index.ts';
import { TEST_ADAPTERS } from '../register.ts';
import { lastTold, openReaderPage } from './reader-page.ts';

const ADDRESS = 'https://chat.example/talk/max';
const HTML = readFileSync(new URL('../aria-chat/talk.html', import.meta.url), 'utf8');

describe('a second site behind the same interface', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await plainChromium();
    page = await openReaderPage(browser, ADDRESS, HTML);
    await page.evaluate(() => window.reader.start());
  });
  afterAll(() => browser?.close());

  const told = async (): Promise<string[]> =>
    ((await lastTold(page))?.conversation?.messages ?? []).map(
      ({ sender, kind, text, goneAt }) => `${sender} ${text || kind}${goneAt === undefined ? '' : ' (gone)'}`,
    );
  const add = (label: string, words: string, own = false): Promise<void> =>
    page.evaluate(
      (item) => {
        const log = document.querySelector('[role="log"]');
        const element = document.createElement('div');
        element.setAttribute('role', 'article');
        element.setAttribute('aria-label', item.label);
        if (item.own) element.className = 'own';
        element.append(Object.assign(document.createElement('p'), { textContent: item.words }));
        log?.append(element);
      },
      { label, words, own },
    );

  it('is in the register of the tests only', () => {
    expect(adapterFor(new URL(ADDRESS), TEST_ADAPTERS)?.site).toBe('aria-chat');
    expect(adapterFor(new URL(ADDRESS))).toBeUndefined();
  });

  it('is read: words, senders, time', async () => {
    await expect
      .poll(told)
      .toEqual(['other salut', 'self coucou', 'other ça va ?', 'self oui', 'other image']);
    const reading = await lastTold(page);
    expect(reading?.health).toEqual({ state: 'reading', reason: 'ok' });
    expect(reading?.account).toBe('Léa Demo');
    expect(reading?.places).toEqual(['messages', 'composer', 'header']);
    expect(reading?.conversation?.messages.map(({ displayedTime }) => displayedTime)).toEqual(
      Array(5).fill('22:38'),
    );
  });

  it('follows what arrives, and what is taken off the page', async () => {
    await add('Max Demo, 22:41', 'tu fais quoi ?');
    await expect.poll(async () => (await told()).at(-1)).toBe('other tu fais quoi ?');
    await page.evaluate(() => document.querySelector('[aria-posinset="3"]')?.remove());
    await expect.poll(told).toContain('other ça va ? (gone)');
  });

  it('says "unknown" where label and side disagree', async () => {
    await add('Max Demo, 22:42', 'qui parle ?', true);
    await expect.poll(async () => (await told()).at(-1)).toBe('unknown qui parle ?');
  });

  it('is blind, and says so, when a field stands without a log that it knows', async () => {
    await page.evaluate(() => document.querySelector('[role="log"]')?.removeAttribute('role'));
    await expect.poll(async () => (await lastTold(page))?.health.state).toBe('blind');
  });
});
