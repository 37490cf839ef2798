import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainChromium } from '../../tools/browsers/index.ts';
import { lastTold, openReaderPage } from './reader-page.ts';

/** Pages that look like talk, laid out as the site does, without any name that we know. */
const PEOPLE = ['zoe.demo', 'tom_demo', 'sam_demo', 'max_demo', 'zoe.demo', 'tom_demo', 'zoe.demo'];
const WORDS = [
  'trop bien',
  'mdr',
  'ok',
  'envoie la suite',
  'oui',
  'un message plus long que les autres',
  '15',
];

const line = (who: string, words: string, style = ''): string =>
  `<div style="display:flex;gap:8px;padding:6px 12px;${style}"><a href="/@${who}"><span style="display:block;width:32px;height:32px;border-radius:50%;background:#777"></span></a>
  <div><a href="/@${who}">${who}</a><p style="margin:0;padding:6px 10px;border-radius:12px;background:#eee">${words}</p></div></div>`;

const lines = (people: readonly string[], indent = 0): string =>
  people
    .map((who, index) => line(who, WORDS[index] ?? '', index % 3 === 2 ? `margin-left:${indent}px` : ''))
    .join('');

const panel = (head: string, rows: string, field = true): string =>
  `<div style="position:fixed;right:0;top:0;width:400px;height:700px;display:flex;flex-direction:column">
  <div style="padding:10px">${head}</div><div style="flex:1;overflow-y:auto">${rows}</div>
  ${field ? '<div style="padding:10px"><div contenteditable="true" role="textbox" style="min-height:20px;border:1px solid">brouillon</div></div>' : ''}</div>`;

const NAV =
  '<div style="width:240px;height:700px"><a href="/?lang=fr">Accueil</a><a href="/messages?lang=fr">Messages</a><a href="/@lea.demo?lang=fr">Profil</a></div>';

const PAGES: readonly (readonly [string, string, string])[] = [
  ['comments of many', '@zoe.demo/video/7000000000000000555', panel('<h2>Commentaires</h2>', lines(PEOPLE))],
  [
    'comments of one, under her own video',
    '@zoe.demo/video/7000000000000000555',
    panel('<a href="/@zoe.demo"><h2>Zoé Demo</h2></a>', lines(['zoe.demo', 'zoe.demo', 'zoe.demo'])),
  ],
  [
    'comments with answers set in',
    '@zoe.demo/video/7000000000000000555',
    panel('<a href="/@zoe.demo"><h2>Zoé Demo</h2></a>', lines(['zoe.demo', 'tom_demo', 'tom_demo'], 60)),
  ],
  [
    'LIVE chat',
    '@zoe.demo/live',
    panel('<a href="/@zoe.demo"><h2>Zoé Demo</h2></a><p>LIVE</p>', lines(PEOPLE)),
  ],
  ['notifications', 'foryou', panel('<h2>Activité</h2>', lines(PEOPLE), false)],
  [
    'search',
    'search?q=salut',
    panel(
      '<div role="search"><div contenteditable="true" role="textbox">salut</div></div>',
      lines(PEOPLE),
      false,
    ),
  ],
  [
    'profile',
    '@zoe.demo',
    panel('<h1>zoe.demo</h1>', '<p>bonjour à tous</p><button>Message</button>', false),
  ],
  ['business pages', 'business-suite/comments', panel('<h2>Commentaires</h2>', lines(PEOPLE))],
];

describe('pages without chats and without names', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await plainChromium();
  });
  afterAll(() => browser?.close());

  it.each(PAGES)('%s are not read', async (_, path, body) => {
    const html = `<!doctype html><html lang="fr"><body style="margin:0">${NAV}<video style="width:320px;height:560px"></video>${body}</body></html>`;
    const page = await openReaderPage(browser, `https://www.tiktok.com/${path}`, html);
    await page.evaluate(() => window.reader.start());
    await page.waitForFunction(() => window.reader.readings.length > 0);
    // New rows are looked at as well.
    await page.evaluate(() => {
      for (const scroller of document.querySelectorAll('[style*="overflow"]')) {
        const last = scroller.lastElementChild;
        if (last) scroller.append(last.cloneNode(true));
      }
    });
    for (let frame = 0; frame < 5; frame += 1) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    const told = await lastTold(page);
    expect(told?.conversation).toBeNull();
    expect(told?.health).toEqual({ state: 'no-chat', reason: 'no-open-chat' });
    await page.close();
  });
});
