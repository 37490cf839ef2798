import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation, Reading } from '../../../../utils/sites/index.ts';
import { tiktok } from '../../../../utils/sites/tiktok/index.ts';
import { ChatPage } from './chat-page.ts';

const MAX = { name: 'Max Demo', handle: 'max_demo' };
const SAID = [
  { from: 'max_demo', text: 'how old are you' },
  { from: 'lea.demo', text: 'thirteen' },
];
const running: Observation[] = [];
afterEach(() => {
  for (const observation of running.splice(0)) observation.stop();
});

const words = (reading: Reading | undefined): string[] =>
  reading?.conversation?.messages.map(({ text, goneAt }) =>
    goneAt === undefined ? text : `${text} (gone)`,
  ) ?? [];

/** An open chat that was read, and how each browser translates it. */
async function openChat() {
  const page = new ChatPage({ ...MAX, lines: SAID });
  page.document.documentElement.lang = 'en';
  let last: Reading | undefined;
  running.push(
    tiktok.observe(page.window, (reading) => {
      last = reading;
    }),
  );
  const reads = (...expected: string[]) =>
    vi.waitFor(() => expect(words(last)).toEqual(expected), { timeout: 3000, interval: 10 });
  const eachText = (act: (text: HTMLElement) => void): void => {
    for (const text of page.document.querySelectorAll<HTMLElement>('[data-e2e="dm-new-message-text"] p'))
      act(text);
  };
  await reads('how old are you', 'thirteen');
  return { page, reads, eachText };
}

const BROWSERS: Record<
  string,
  (html: HTMLElement, eachText: (act: (text: HTMLElement) => void) => void) => void
> = {
  Chromium: (html, eachText) => {
    html.className = 'translated-ltr';
    html.lang = 'fr';
    eachText((text) => {
      text.innerHTML = `<font style="vertical-align: inherit;"><font>en français : ${text.textContent?.length}</font></font>`;
    });
  },
  Edge: (html, eachText) => {
    html.lang = 'fr';
    eachText((text) => {
      text.setAttribute('_msttexthash', '4225');
      text.setAttribute('_msthash', '7');
      if (text.firstChild) text.firstChild.nodeValue = `en français : ${text.textContent?.length}`;
    });
  },
  'Edge, where the page keeps its language': (_html, eachText) =>
    eachText((text) => {
      text.innerHTML = `<font _mstmutation="1">en français : ${text.textContent?.length}</font>`;
    }),
  Firefox: (html, eachText) => {
    html.lang = 'fr';
    eachText((text) => {
      if (text.firstChild) text.firstChild.nodeValue = `en français : ${text.textContent?.length}`;
    });
  },
};

describe.each(Object.entries(BROWSERS))('a page translated by %s', (_, translate) => {
  it('keeps the words that were sent, each message once, in its order', async () => {
    const { page, reads, eachText } = await openChat();
    translate(page.document.documentElement, eachText);
    page.append({ from: 'max_demo', text: 'ok' });
    await reads('how old are you', 'thirteen', 'ok');
  });

  it('is nothing else when it is shown in its own language again', async () => {
    const { page, reads, eachText } = await openChat();
    translate(page.document.documentElement, eachText);
    page.append({ from: 'max_demo', text: 'ok' });
    await reads('how old are you', 'thirteen', 'ok');
    page.document.documentElement.lang = 'en';
    page.document.documentElement.className = '';
    page.rows([...SAID, { from: 'max_demo', text: 'ok' }]);
    page.append({ from: 'lea.demo', text: 'bye' });
    await reads('how old are you', 'thirteen', 'ok', 'bye');
  });
});

describe('a page that only changes its own language', () => {
  it('is read as before', async () => {
    const { page, reads } = await openChat();
    page.document.documentElement.lang = 'ar';
    page.document.documentElement.dir = 'rtl';
    page.append({ from: 'max_demo', text: 'ok' });
    await reads('how old are you', 'thirteen', 'ok');
  });
});
