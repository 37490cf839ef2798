import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../../utils/settings/index.ts';
import { STRUCTURE } from '../content/chats.ts';
import { freshDatabases } from '../log/database.ts';
import { assessment, flagged, messages } from '../log/samples.ts';
import { freshExtension, fromContent, fromPage, living, ROOT, status } from './extension.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let extension: ReturnType<typeof freshExtension>;

/** A worker that has just started: nothing in its memory. */
async function loadWorker() {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  vi.resetModules();
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  return background;
}

beforeEach(async () => {
  freshDatabases();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  extension = freshExtension();
  (await loadWorker()).main();
  await vi.waitFor(async () => expect(await fakeBrowser.action.getTitle({})).toContain('Vigie'));
});
afterEach(() => vi.restoreAllMocks());

const badge = async (tabId?: number): Promise<string> =>
  fakeBrowser.action.getBadgeText(tabId === undefined ? {} : { tabId });
const title = async (tabId: number): Promise<string> => fakeBrowser.action.getTitle({ tabId });
const consent = (): Promise<unknown> => saveSettings({ consentedAt: 1 });

it('adds every listener synchronously, and does not stay in memory', async () => {
  fakeBrowser.reset();
  const background = await loadWorker();
  background.main();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(background.persistent).toBe(false);
});

describe('saving', () => {
  it('keeps nothing before the user agreed', async () => {
    const payload = flagged(messages(0, 3));
    expect(await fromContent('save-conversation', payload)).toEqual({ ok: false, error: 'refused' });
    const { identity } = payload;
    const remember = { reference: identity, acquaintance: 'adult' };
    expect(await fromContent('remember-person', remember)).toEqual({ ok: false, error: 'refused' });
    expect(await fromContent('recall-conversation', identity)).toEqual({ ok: true, value: null });
  });

  it('keeps nothing while paused', async () => {
    await saveSettings({ consentedAt: 1, paused: true });
    const payload = flagged(messages(0, 3));
    expect(await fromContent('save-conversation', payload)).toEqual({ ok: false, error: 'refused' });
    await saveSettings({ paused: false });
    expect(await fromContent('save-conversation', payload)).toMatchObject({ ok: true });
  });

  it('keeps a flagged conversation and knows it again', async () => {
    await consent();
    const payload = flagged(messages(0, 3));
    const saved = { ok: true, value: { key: expect.stringMatching(/^[\w-]{43}$/), added: 3 } };
    const answer = (await fromContent('save-conversation', payload)) as { value: { key: string } };
    expect(answer).toEqual(saved);
    expect(await fromContent('recall-conversation', payload.identity)).toEqual({
      ok: true,
      value: { key: answer.value.key },
    });
  });

  it('says in a plain code why it could not', async () => {
    await consent();
    const calm = flagged(messages(0, 3), {
      identity: { id: 'calm' },
      assessment: assessment({ level: 'notice' }),
    });
    expect(await fromContent('save-conversation', calm)).toEqual({
      ok: false,
      error: 'failed',
      reason: 'not-flagged',
    });
  });

  it('says so when there is no database, and tries again at the next call', async () => {
    await consent();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('never remember history', 'InvalidStateError');
    });
    const payload = flagged(messages(0, 3));
    const failed = { ok: false, error: 'failed', reason: 'cannot-open' };
    expect(await fromContent('save-conversation', payload)).toEqual(failed);
    expect(await fromContent('save-conversation', payload)).toMatchObject({ ok: true, value: { added: 3 } });
  });

  it('remembers "I know this person" for 30 days', async () => {
    await consent();
    const { identity } = flagged([]);
    const before = Date.now();
    const known = { acquaintance: 'my-age', until: expect.any(Number) };
    const answer = await fromContent('remember-person', { reference: identity, acquaintance: 'my-age' });
    expect(answer).toEqual({ ok: true, value: known });
    const { until } = (answer as { value: { until: number } }).value;
    expect(Math.round((until - before) / 86_400_000)).toBe(30);
    expect(await fromContent('recall-person', identity)).toEqual({ ok: true, value: known });
    expect(await fromContent('remember-person', { reference: identity, acquaintance: null })).toEqual({
      ok: true,
      value: null,
    });
    expect(await fromContent('recall-person', identity)).toEqual({ ok: true, value: null });
  });
});

describe('a tab', () => {
  it('has the state that its content script told, also for a worker that has just started', async () => {
    await consent();
    living.add('5:0');
    await fromContent('report-status', status({ level: 'warning', tactics: ['secrecy'] }));
    expect(await badge(5)).toBe('1');
    (await loadWorker()).main();
    const answer = await fromPage('tab-status', { tabId: 5 });
    expect(answer).toEqual({ ok: true, value: status({ level: 'warning', tactics: ['secrecy'] }) });
  });

  it('has none where no script lives any more, whatever was said before', async () => {
    living.add('5:0');
    await fromContent('report-status', status());
    living.delete('5:0');
    expect(await fromPage('tab-status', { tabId: 5 })).toEqual({ ok: true, value: null });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fromPage('tab-status', { tabId: 6 })).toEqual({ ok: true, value: null });
  });

  it('combines its living frames, and keeps other tabs apart', async () => {
    for (const frame of ['5:0', '5:7', '51:0']) living.add(frame);
    await Promise.all([
      fromContent('report-status', status({ health: { state: 'no-chat', reason: 'no-open-chat' } }), 5, 0),
      fromContent('report-status', status({ level: 'danger', tactics: ['threat'] }), 5, 7),
      fromContent('report-status', status({ messagesRead: 99 }), 51, 0),
    ]);
    expect(await badge(5)).toBe('1!');
    expect(await badge(51)).toBe('•');
    living.delete('5:7');
    expect(await fromPage('tab-status', { tabId: 5 })).toMatchObject({ value: { level: 'none' } });
    expect(await fromPage('tab-status', { tabId: 51 })).toMatchObject({ value: { messagesRead: 99 } });
  });

  it('passes the popup’s questions on to the frame with the chat', async () => {
    for (const frame of ['5:0', '5:7', '5:9']) living.add(frame);
    const noChat = status({ health: { state: 'no-chat', reason: 'no-open-chat' } });
    const blind = status({ health: { state: 'blind', reason: 'no-message-rows' } });
    await fromContent('report-status', noChat, 5, 0);
    await fromContent('report-status', blind, 5, 7);
    await fromContent('report-status', noChat, 5, 9);
    const asked = vi.mocked(fakeBrowser.tabs.sendMessage);
    asked.mockClear();
    const practice = [{ sender: 'other', text: 'hi' }];
    await fromPage('tab-self-test', { tabId: 5, practice });
    expect(asked.mock.calls.at(-1)).toEqual([5, { call: 'self-test', payload: practice }, { frameId: 7 }]);
  });

  it('has the frame with the chat described, where Vigie may read', async () => {
    const { executeScript } = extension;
    for (const frame of ['5:0', '5:7', '6:0']) living.add(frame);
    await fromContent(
      'report-status',
      status({ health: { state: 'no-chat', reason: 'no-open-chat' } }),
      5,
      0,
    );
    await fromContent('report-status', status(), 5, 7);
    await fromContent('report-status', status({ phase: 'paused', health: null }), 6, 0);
    executeScript.mockResolvedValue([{ frameId: 7, result: STRUCTURE }] as never);
    expect(await fromPage('tab-structure', { tabId: 5 })).toEqual({ ok: true, value: STRUCTURE });
    const target = { tabId: 5, frameIds: [7] };
    expect(executeScript.mock.calls).toEqual([[{ target, files: ['structure.js'] }]]);
    executeScript.mockResolvedValue([{ frameId: 7, result: { outline: ['Salut !'] } }] as never);
    expect(await fromPage('tab-structure', { tabId: 5 })).toEqual({ ok: true, value: null });
    executeScript.mockRejectedValue(new Error('No tab'));
    expect(await fromPage('tab-structure', { tabId: 5 })).toEqual({ ok: true, value: null });
    executeScript.mockClear();
    for (const tabId of [6, 8])
      expect(await fromPage('tab-structure', { tabId })).toEqual({ ok: true, value: null });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is forgotten when it closes', async () => {
    living.add('5:0').add('51:0');
    await fromContent('report-status', status(), 5);
    await fromContent('report-status', status(), 51);
    await fakeBrowser.tabs.onRemoved.trigger(5, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['status:51:0']),
    );
  });

  it('says its state in words, in the language chosen, and what could not be saved', async () => {
    living.add('5:0');
    await saveSettings({ consentedAt: 1, locale: 'fr' });
    await fromContent('report-status', status({ health: { state: 'blind', reason: 'no-message-rows' } }));
    expect(await title(5)).toContain('ne peut pas lire');
    await saveSettings({ locale: 'en' });
    await vi.waitFor(async () => expect(await title(5)).toContain('cannot read'));
    await fromContent('report-status', status({ unsaved: true }));
    expect(await title(5)).toBe('Vigie is reading this chat. A chat in this tab could not be saved.');
  });

  it('shows the latest state, whichever answer comes first', async () => {
    await consent();
    living.add('5:0');
    const send = vi.mocked(fakeBrowser.tabs.sendMessage);
    const late = Promise.withResolvers<string>();
    send.mockImplementationOnce(() => late.promise as never);
    const first = fromContent('report-status', status());
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    await fromContent('report-status', status({ level: 'danger', tactics: ['threat'] }));
    expect(await badge(5)).toBe('1!');
    late.resolve('pong');
    await first;
    expect(await badge(5)).toBe('1!');
  });

  it('that closes while its badge is drawn is no error', async () => {
    living.add('5:0');
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 5.'));
    expect(await fromContent('report-status', status())).toEqual({ ok: true, value: null });
  });
});

describe('the general button', () => {
  it('says "not started" until the user agrees', async () => {
    expect(await badge()).toBe('off');
    await consent();
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });
});

describe('install and update', () => {
  const installed = (reason: string): Promise<unknown> =>
    fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  const openTabs = (...tabs: { id: number; discarded?: boolean }[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  it('asks for consent once, after an install', async () => {
    openTabs();
    await installed('install');
    await vi.waitFor(() => expect(extension.createTab).toHaveBeenCalledOnce());
    expect(extension.createTab).toHaveBeenCalledWith({ url: `${ROOT}welcome.html` });
    await installed('update');
    await installed('chrome_update');
    await consent();
    await installed('install');
    await vi.waitFor(() => expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(3));
    expect(extension.createTab).toHaveBeenCalledOnce();
  });

  it('brings the script of this version into open chats, into all frames, where none lives', async () => {
    const query = openTabs({ id: 1 }, { id: 2 }, { id: 3, discarded: true }, { id: 4 });
    living.add('2:0');
    extension.executeScript.mockImplementation(((injection: { target: { tabId: number } }) =>
      injection.target.tabId === 1 ? Promise.reject(new Error('error page')) : Promise.resolve([])) as never);
    await installed('update');
    await vi.waitFor(() => expect(extension.executeScript).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(3));
    const files = ['content-scripts/chat.js'];
    expect(extension.executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 1, allFrames: true }, files },
      { target: { tabId: 4, allFrames: true }, files },
    ]);
    expect(query).toHaveBeenCalledWith({ url: ['https://www.tiktok.com/*', 'https://im.tiktok.com/*'] });
  });
});

describe('open-page', () => {
  it('opens pages of this extension only', async () => {
    await fromContent('open-page', { page: 'help' });
    await fromContent('open-page', { page: 'export', key: 'aB-_9' });
    await fromContent('open-page', { page: 'log', account: 'lea.demo' });
    await fromContent('open-page', { page: 'log', account: null });
    await fromContent('open-page', { page: 'advice', part: 'close' });
    expect(extension.createTab.mock.calls).toEqual([
      [{ url: `${ROOT}help.html` }],
      [{ url: `${ROOT}export.html?key=aB-_9` }],
      [{ url: `${ROOT}log.html?account=lea.demo` }],
      [{ url: `${ROOT}log.html?account=` }],
      [{ url: `${ROOT}advice.html#close` }],
    ]);
  });
});
