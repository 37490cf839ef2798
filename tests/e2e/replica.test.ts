import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATIONS } from '../replica/page/options.ts';
import {
  type Asked,
  type Chromium,
  firstTab,
  launchChromium,
  replicaAddress,
  until,
} from './harness/index.ts';

describe('the replica', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await firstTab(browser);
  });
  afterAll(() => browser?.close());

  const open = (asked: Asked) => page.goto(replicaAddress(asked));
  const truth = () => page.evaluate(() => window.replica.truth());
  const last = async () => (await truth()).messages.at(-1);

  it('carries the hooks of one generation only', async () => {
    await open({ generation: 'new', open: 'group' });
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('[data-e2e="dm-new-chat-item"]')).toBe((await truth()).messages.length);
    expect(await count('[data-e2e="chat-item"], [data-e2e="chat-list-item"]')).toBe(0);
    await open({ generation: 'old', open: 'group' });
    expect(await count('[data-e2e="chat-item"]')).toBe((await truth()).messages.length);
    expect(await count('[data-e2e^="dm-new"], [class*="7937d88b"], [data-conversation-id]')).toBe(0);
    await open({ hooks: 'garbled', open: 'group' });
    expect(await count('[data-e2e], [class*="Div"], [data-area], [data-index]')).toBe(0);
  });

  it.each(GENERATIONS)('sends what is typed, by Enter and by the button (%s)', async (generation) => {
    await open({ generation, open: 'benign' });
    const field = page.getByRole('textbox', { name: 'Envoyer un message...' });
    await field.click();
    await page.keyboard.type('à demain');
    await page.keyboard.press('Enter');
    expect(await last()).toMatchObject({ sender: 'self', text: 'à demain' });
    await page.keyboard.type('bisous');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    expect(await last()).toMatchObject({ sender: 'self', text: 'bisous' });
    expect((await field.textContent())?.trim()).toBe('');
  });

  it('switches conversations by a click and counts the unread ones', async () => {
    await open({ open: 'benign' });
    const unread = page.locator('[data-e2e="dm-new-conversation-unread"]');
    await until(async () => (await unread.count()) === 3, { what: 'three unread conversations' });
    await page.getByText('Sam', { exact: true }).click();
    await until(async () => (await truth()).handle === 'sam.demo', { what: 'the other conversation' });
    await until(async () => (await unread.count()) === 2, { what: 'two unread conversations' });
    const selected = page.locator('[aria-selected="true"]');
    expect(await selected.getAttribute('data-conversation-id')).toBe((await truth()).conversationId);
  });

  it('shows the buttons of a message, with its id, only under the pointer', async () => {
    await open({ open: 'benign' });
    expect(await page.locator('[data-area="Reply"]').count()).toBe(0);
    const message = page.locator('[data-area="Actions"]').last();
    await message.hover();
    expect(await message.locator('[id^="more-action-icon-msg-"]').getAttribute('id')).toContain(
      (await last())?.id,
    );
    await message.getByRole('button', { name: 'Répondre' }).click();
    await page.keyboard.type('ok');
    await page.keyboard.press('Enter');
    expect(await page.locator('[class*="DivRefTextContent"]').count()).toBe(1);
  });

  it('has message requests without a composer until they are accepted', async () => {
    await open({});
    await page.getByText('Demandes de message').click();
    await page.getByText('Alex', { exact: true }).click();
    expect(await page.locator('[class*="DivStrangerBox"]').count()).toBe(1);
    expect(await page.locator('[contenteditable]').count()).toBe(0);
    await page.getByRole('button', { name: 'Accepter' }).click();
    await page.locator('[contenteditable]').waitFor();
  });

  it('keeps few rows in the document when they are virtual, and brings older ones above', async () => {
    await open({ rows: 'virtual', open: 'benign' });
    const total = await page.evaluate(() => {
      for (let index = 0; index < 300; index += 1) window.replica.receive(`ligne ${index}`);
      return window.replica.truth().messages.length;
    });
    const rows = page.locator('[data-e2e="dm-new-chat-item"]');
    await page.getByText('ligne 299', { exact: true }).first().waitFor();
    expect(await rows.count()).toBeLessThan(60);
    await page.evaluate(() => window.replica.loadOlder(20));
    expect((await truth()).messages.length).toBe(total + 20);
    expect(await rows.count()).toBeLessThan(60);
  });

  it('keeps the nodes of rows when older ones arrive, and none when it draws all again', async () => {
    await open({ open: 'benign' });
    const kept = await page.evaluate(() => {
      const row = () => document.querySelectorAll('[data-e2e="dm-new-chat-item"]');
      const before = row()[5];
      window.replica.loadOlder(10);
      const afterLoading = before?.isConnected;
      window.replica.rerender();
      return [afterLoading, before?.isConnected, row().length === window.replica.truth().messages.length];
    });
    expect(kept).toEqual([true, false, true]);
  });

  it('asks the network for nothing', () => {
    expect(browser.requests()).toEqual([]);
  });
});
