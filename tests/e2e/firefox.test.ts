import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../../entrypoints/popup/practice.ts';
import { reportText } from '../../entrypoints/popup/report-text.ts';
import { LOCALES, type StructureReport } from '../../utils/model/index.ts';
import { GENERATIONS } from '../replica/page/options.ts';
import { inFirefox } from './harness/firefox-page.ts';
import {
  checkSums,
  type Firefox,
  launchFirefox,
  replicaAddress,
  textsIn,
  unpackEvidence,
  until,
} from './harness/index.ts';

const cases = LOCALES.flatMap((locale) => GENERATIONS.map((generation) => ({ locale, generation })));
const WORDS = { fr: 'envoie un nude', en: 'send me a nude' } as const;
const PEER = { fr: 'Max', en: 'Jake' } as const;

/** What the report says of Vigie itself, here nothing. */
const NOBODY = { vigie: '', userAgent: '', health: null, messagesRead: 0 };

interface FirefoxApi {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ value: unknown }> };
}

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

const click = (page: Page, text: string) => inFirefox(page).click(text);

const includedIn = (text: string) => (part: string) => text.includes(part);

describe.each(cases)('the main path in Firefox, $locale, $generation hooks', ({ locale, generation }) => {
  const t = textsIn(locale);
  let firefox: Firefox;
  let tiktok: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ locale });
    tiktok = await firefox.newTab();
    // Timers of a tab behind another one run slowly.
    await tiktok.bringToFront();
  });
  afterAll(() => firefox?.close());

  /** As a tab of its own the popup has no chat behind it that would make it look at the log again; null: too early. */
  const popupWithChat = async (): Promise<Page | null> => {
    const popup = await firefox.openExtensionPage('popup.html');
    const shown = await until(
      async () => [PEER[locale], t('popup.log.empty')].find(includedIn(await words(popup))),
      { what: 'the log in the popup' },
    );
    if (shown === PEER[locale]) return popup;
    await popup.close();
    return null;
  };

  it('asks first, on its welcome page', async () => {
    const address = replicaAddress({ lang: locale, generation, script: 'grooming', speed: 60 });
    await tiktok.goto(address);
    await tiktok.waitForFunction(() => window.replica.finished());
    const welcome = await firefox.openExtensionPage('welcome.html');
    await click(welcome, t('welcome.for.me'));
    await click(welcome, t('welcome.accept'));
    await until(async () => (await words(welcome)).includes(t('welcome.on')), { what: 'the agreement' });
    await welcome.close();
  });

  it('reads the chat that was open, warns in it and keeps it in the log', async () => {
    await tiktok.bringToFront();
    await until(() => tiktok.evaluate(() => document.querySelector('html > [data-vigie]') !== null), {
      what: 'Vigie’s element in the page',
    });
    const popup = await until(popupWithChat, { what: 'the log entry in the popup' });
    expect(await words(popup)).toContain(t('level.danger'));
    expect(await words(popup)).toContain(t('popup.help'));
    await popup.close();
  });

  it('pauses before a number is sent, and lets it be sent', async () => {
    await tiktok.bringToFront();
    const number = '06 39 98 12 34';
    await tiktok.focus('[role="textbox"]');
    await tiktok.keyboard.type(number);
    // Its shadow root is closed: that it lies where the card belongs is what the page can tell.
    await until(
      () =>
        tiktok.evaluate(() => {
          const host = document.querySelector('html > [data-vigie-moment]');
          const composer = document.querySelector('[role="textbox"]')?.getBoundingClientRect();
          return host !== null && document.elementFromPoint((composer?.left ?? 0) - 120, 700) === host;
        }),
      { what: 'the pause card beside the chat' },
    );
    expect(await tiktok.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await tiktok.keyboard.press('Enter');
    await until(
      () =>
        tiktok.evaluate(
          (text) => window.replica.truth().messages.filter((one) => one.text === text).length === 1,
          number,
        ),
      { what: 'the message that was sent' },
    );
  });

  it('exports from the popup, with sums that are right', async () => {
    const popup = await firefox.openExtensionPage('popup.html');
    await click(popup, t('log.export.name', { name: PEER[locale] }));
    const zip = await until(() => readdirSync(firefox.downloads).find((name) => name.endsWith('.zip')), {
      what: 'the exported ZIP',
    });
    const evidence = await until(() => unpackEvidence(join(firefox.downloads, zip)), {
      what: 'a whole ZIP',
    });
    expect(checkSums(evidence).trim().split('\n').length).toBeGreaterThanOrEqual(3);
    expect(evidence.text('transcript.html')).toContain(WORDS[locale]);
  });

  it('reads on in a hidden tab, and nothing twice once it is shown again', async () => {
    const keepsAll = async (): Promise<void> => {
      const { messages } = await tiktok.evaluate(() => window.replica.truth());
      const count = t('log.messages', { count: messages.length });
      const shows = async (): Promise<boolean> => {
        const log = await firefox.openExtensionPage('log.html');
        const found = await until(async () => (await words(log)).includes(PEER[locale]), { what: 'the log' })
          .then(() => words(log))
          .finally(() => log.close());
        return found.includes(count);
      };
      await until(shows, { what: `"${count}" in the log` });
    };
    const other = await firefox.openExtensionPage('help.html');
    await other.bringToFront();
    await until(() => tiktok.evaluate(() => document.hidden), { what: 'the tab to be hidden' });
    await tiktok.evaluate(() => window.replica.receive('tu dors ?'));
    expect(await tiktok.evaluate(() => document.hidden)).toBe(true);
    await keepsAll();
    await other.close();
    await tiktok.bringToFront();
    await tiktok.evaluate(() => window.replica.receive('réponds'));
    await keepsAll();
  });

  it('tells the popup how the page is built, and that the engine works in it', async () => {
    const popup = await firefox.openExtensionPage('popup.html');
    // The popup is a tab here, so it is asked about the other one by its number.
    const { structure, test } = await popup.evaluate(async (practice) => {
      const { tabs, runtime } = (globalThis as unknown as { browser: FirefoxApi }).browser;
      const tabId = (await tabs.query({ url: 'https://www.tiktok.com/*' }))[0]?.id;
      return {
        structure: await runtime.sendMessage({ call: 'tab-structure', payload: { tabId } }),
        test: await runtime.sendMessage({ call: 'tab-self-test', payload: { tabId, practice } }),
      };
    }, PRACTICE[locale]);
    await popup.close();
    const report = reportText(structure.value as StructureReport, NOBODY);
    expect(report).toContain('messageRow (an open chat has some: ok)');
    expect(report).toMatch(/^div\.DivChatBox/m);
    const { account, handle, name, messages } = await tiktok.evaluate(() => window.replica.truth());
    const texts = messages.map(({ text }) => text).filter((text) => text.length > 3);
    expect(texts.length).toBeGreaterThan(5);
    for (const said of [account, handle, name, ...texts]) expect(report).not.toContain(said);
    expect(test.value).toMatchObject({ kit: 'loaded', practice: 'danger', named: true, unknownSenders: 0 });
  });

  it('made no network request', () => {
    expect(firefox.requests()).toEqual([]);
  });
});
