import { describe, expect, it } from 'vitest';
import { fixtureHtml, fixtureNames, openPage } from './load-fixture.ts';

/** Everybody who may appear in a saved page. No real chat is ever committed. */
const HANDLES = ['lea.demo', 'max_demo', 'zoe.demo', 'tom_demo', 'sam_demo'];
const NAMES = ['Léa Demo', 'Max Demo', 'Zoé Demo', 'Tom Demo', 'Sam Demo', 'Classe 10b', 'Message requests'];
const NAME_PLACES =
  '[data-e2e*="nickname"],[class*="PNickname"],[class*="PInfoNickname"],[data-e2e="inbox-title"],[data-e2e*="comment-username"],[data-e2e="message-owner-name"],[data-e2e="user-subtitle"]';

describe.each(fixtureNames())('saved page %s', (name) => {
  const html = fixtureHtml(name);

  it('names only invented people', () => {
    const handles = [...html.matchAll(/@([\p{L}\p{N}_.]+)/gu)].map(([, handle]) => handle);
    expect(handles.filter((handle) => !HANDLES.includes(handle ?? ''))).toEqual([]);
    const { document } = openPage(html, 'https://www.tiktok.com/messages');
    const names = [...document.querySelectorAll(NAME_PLACES)].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
    expect(names.filter((shown) => !NAMES.includes(shown))).toEqual([]);
  });

  it('has only invented ids, and loads nothing', () => {
    const numbers = html.match(/\d{9,}/g) ?? [];
    expect(numbers.filter((number) => !/^70{12,}\d+$/.test(number))).toEqual([]);
    expect(html).not.toMatch(/\s(?:src|srcset|poster)=|url\(|<link|<iframe/i);
  });
});
