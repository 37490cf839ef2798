import { expect, it } from 'vitest';
import { browserFamily, reportText } from '../../../entrypoints/popup/report-text.ts';
import { STRUCTURE } from '../content/chats.ts';

const ABOUT = {
  vigie: '0.1.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0',
  health: { state: 'degraded', reason: 'fallback-signs', concepts: ['messageRow'] },
  messagesRead: 12,
} as const;

it('says what maintainers need, line by line', () => {
  expect(reportText(STRUCTURE, ABOUT)).toBe(`\
Vigie structure report: tags, hooks and counts; no text, names, handles, ids or addresses.
vigie 0.1.0, Firefox 147
page /messages, in a frame: no
language fr, ltr, translated by the browser: no
state degraded: fallback-signs (messageRow), messages read: 12

What each sign finds (* the first that fits):
chatBox (an open chat has 1: ok): *[data-e2e="dm-new-chatbox"] 1
messageRow (an open chat has some: NOT MET): DivChatItemWrapper 0
quoted: *DivRefTextContent 2

The chat, after the way to it (>):
body`);
});

it('says what is not known', () => {
  const text = reportText({ ...STRUCTURE, language: '', ofChat: false }, { ...ABOUT, health: null });
  expect(text).toContain('language not named');
  expect(text).toContain('state not known');
  expect(text).toContain('The page (no chat found):');
});

it.each([
  ['… AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36', 'Chromium 148'],
  ['… Chrome/148.0.0.0 Safari/537.36 Edg/148.0.3000.1', 'Edge 148'],
  ['… Chrome/148.0.0.0 Safari/537.36 OPR/120.0.0.0', 'Opera 120'],
  ['Gecko/20100101 Firefox/147.0', 'Firefox 147'],
  ['something else', 'another browser'],
])('of %s only the family and main version is told', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});
