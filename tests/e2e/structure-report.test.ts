import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/model/index.ts';
import { PLAIN_WORDS } from '../../utils/sites/report/redact.ts';
import { SIGNS, type Sign } from '../../utils/sites/tiktok/selectors.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { type Asked, openPopup, type Scene, screenshotPath, startScene, until } from './harness/index.ts';

/** What the report may say whatever the page says. */
const OWN = [
  PLAIN_WORDS,
  'text more contenteditable tabindex hidden href html body',
  ...Object.values(SIGNS).flatMap((signs: readonly Sign[]) => signs.map(({ find }) => find)),
]
  .join(' ')
  .toLowerCase();

describe.each(LOCALES)('the structure report of a real page, %s', (locale) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene({ locale });
  });
  afterAll(() => scene?.close());

  /** The report as the popup shows it once `heading` stands there, and what the popup says after copying it. */
  async function report(asked: Asked, heading: string, name?: string): Promise<string> {
    const { t, browser, page } = scene;
    await scene.open(asked);
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.waitFor('heading', heading);
    await popup.evaluate("document.querySelector('.checks details').open = true");
    await popup.click('button', t('report.show'));
    const text = await until(() => popup.evaluate("document.querySelector('.report pre')?.textContent"), {
      what: 'the report',
    });
    await popup.click('button', t('report.copy'));
    await popup.waitForWords(t('report.copied'));
    if (name) writeFileSync(screenshotPath(name), await popup.screenshot());
    await popup.close();
    return String(text);
  }

  /** Every word that stands anywhere in the page, in any frame, as text or in an attribute that holds words. */
  async function wordsOfPage(): Promise<string[]> {
    const texts = await Promise.all(
      scene.page
        .frames()
        .map((frame) =>
          frame.evaluate(() =>
            [...document.querySelectorAll('body, body *:not(script, style)')].flatMap((element) => [
              ...[...element.childNodes]
                .filter(({ nodeType }) => nodeType === 3)
                .map((node) => node.nodeValue),
              ...[
                'href',
                'alt',
                'title',
                'aria-label',
                'value',
                'placeholder',
                'id',
                'data-conversation-id',
              ].map((attribute) => element.getAttribute(attribute)),
            ]),
          ),
        ),
    );
    const words = texts.flat().flatMap((text) => text?.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
    return [...new Set(words)].filter((word) => !OWN.includes(word));
  }

  async function saysNothingOfThePage(text: string): Promise<void> {
    const words = await wordsOfPage();
    expect(words.length).toBeGreaterThan(20);
    const outline = text.slice(text.indexOf('\n>')).toLowerCase();
    expect(words.filter((word) => outline.includes(word))).toEqual([]);
    for (const frame of scene.page.frames().slice(-1)) {
      const { account, handle, name } = await frame.evaluate(() => window.replica.truth());
      for (const one of [account, handle, name]) if (one) expect(text).not.toContain(one);
    }
    expect(text).not.toMatch(/\d{4}|@[^…]|https?:/);
  }

  it.each(GENERATIONS)('of an open chat: which hooks fit, %s', async (generation) => {
    const heading = scene.t('health.reading');
    const text = await report({ generation, open: 'benign' }, heading, `report-${locale}-${generation}`);
    const row = generation === 'new' ? '*[data-e2e="dm-new-chat-item"]' : '*[data-e2e="chat-item"]';
    expect(text).toMatch(/messageRow \(an open chat has some: ok\)/);
    expect(text).toContain(row);
    expect(text).toContain('page /messages, in a frame: no');
    expect(text).toContain(`language ${locale}, ltr, translated by the browser: no`);
    expect(text).toMatch(/state reading: ok, messages read: [1-9]/);
    expect(text).toMatch(/^> body$/m);
    expect(text).toMatch(/^div\.DivChatBox/m);
    await saysNothingOfThePage(text);
  });

  it('of the drawer, on a profile’s page', async () => {
    const path = '@dance.demo/video/1';
    const text = await report({ page: 'drawer', path, open: 'benign' }, scene.t('health.reading'));
    expect(text).toContain('page /@…/video/…, in a frame: no');
    await saysNothingOfThePage(text);
  });

  it('of the frame that has the chat', async () => {
    const path = 'business-suite/messages';
    const text = await report({ page: 'business', path, open: 'benign' }, scene.t('health.reading'));
    expect(text).toContain('page /messages, in a frame: yes');
    expect(text).toContain('messageRow (an open chat has some: ok)');
    await saysNothingOfThePage(text);
  });

  it('where nothing is open, of the page', async () => {
    const text = await report({}, scene.t('health.no-chat'));
    expect(text).toContain('state no-chat: no-open-chat');
    await saysNothingOfThePage(text.replace('The page (no chat found):', '>'));
  });

  it('there is none while Vigie reads nothing', async () => {
    const { t, browser, page } = scene;
    await page.goto('about:blank');
    await page.bringToFront();
    const popup = await openPopup(browser);
    await popup.waitFor('heading', t('popup.protection.elsewhere'));
    await popup.evaluate("document.querySelector('.checks details').open = true");
    await popup.click('button', t('report.show'));
    await popup.waitForWords(t('report.none'));
    await popup.close();
  });
});
