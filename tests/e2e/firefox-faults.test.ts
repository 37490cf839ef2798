import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fillDisk, freeDisk } from './harness/fill-disk.ts';
import { inFirefox, sayYes } from './harness/firefox-page.ts';
import { type Firefox, launchFirefox, replicaAddress, textsIn, until } from './harness/index.ts';

const t = textsIn('fr');

/** Firefox's own limit for all that is stored, in kilobytes; in 400 the settings have room, but no log beside what fills it. */
const room = (kilobytes: number) => ({ 'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes });

interface ButtonScope {
  readonly browser: {
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
    readonly browserAction: { getTitle(where: { tabId: number }): Promise<string> };
  };
}

/** What the button says over the chat: as a page of its own the popup would have no chat behind it. */
const buttonOver = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { tabs, browserAction } = (globalThis as unknown as ButtonScope).browser;
    const [chat] = await tabs.query({ url: 'https://www.tiktok.com/*' });
    return chat ? browserAction.getTitle({ tabId: chat.id }) : '';
  });

describe('IndexedDB that throws in Firefox', () => {
  let firefox: Firefox;
  afterEach(() => firefox?.close());

  it('before the yes: the choice was not kept, and that is said', async () => {
    firefox = await launchFirefox({ preferences: room(1) });
    const welcome = await sayYes(firefox);
    await welcome.waitFor(t('welcome.failed'));
    expect(await welcome.shows(t('welcome.on'))).toBe(false);
  });

  it('in a chat: said at once over it, and saved as soon as there is room', async () => {
    firefox = await launchFirefox({ preferences: room(400) });
    const welcome = await sayYes(firefox);
    await welcome.waitFor(t('welcome.on'));
    await welcome.page.evaluate(fillDisk);
    const chat = await firefox.newTab();
    await chat.bringToFront();
    await chat.goto(replicaAddress({ lang: 'fr', open: 'threat' }));
    await until(async () => (await buttonOver(welcome.page)).includes(t('badge.unsaved')), {
      what: 'that the chat could not be saved',
    });
    await welcome.page.evaluate(freeDisk);
    const { messages } = await chat.evaluate(() => window.replica.truth());
    await until(async () => !(await buttonOver(welcome.page)).includes(t('badge.unsaved')), {
      what: 'that it is saved',
      timeout: 120_000,
    });
    const log = inFirefox(await firefox.openExtensionPage('log.html'));
    await log.waitFor(t('log.messages', { count: messages.length }));
  });
});
