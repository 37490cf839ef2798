import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPings, call } from '../../../utils/messaging/client/index.ts';
import { isAlive } from '../../../utils/messaging/server/index.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { id } = fakeBrowser.runtime;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.runtime.id = id;
});

const answering = (answer: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);

describe('call', () => {
  it('sends name and payload, and gives back the answer', async () => {
    const send = answering(async () => ({ ok: true, value: null }));
    expect(await call('open-page', { page: 'help' })).toEqual({ ok: true, value: null });
    expect(send).toHaveBeenCalledExactlyOnceWith({ call: 'open-page', payload: { page: 'help' } });
  });

  it('passes on what the background says of a failure', async () => {
    answering(async () => ({ ok: false, error: 'failed', reason: 'quota' }));
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'failed', reason: 'quota' });
  });

  it.each([undefined, null])('"%s" is no answer', async (nothing) => {
    answering(async () => nothing);
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'no-answer' });
  });

  it.each([
    ['Extension context invalidated.', 'orphaned'],
    ['Could not establish connection. Receiving end does not exist.', 'no-answer'],
    ['The message port closed before a response was received.', 'no-answer'],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'no-answer',
    ],
    ['Promised response from onMessage listener went out of scope', 'no-answer'],
    ['Message length exceeded maximum allowed length.', 'failed'],
    ['something else', 'failed'],
  ])('"%s" means %s', async (text, error) => {
    answering(() => Promise.reject(new Error(text)));
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error });
  });

  it('does not throw where the browser throws at once, or something that is no error', async () => {
    answering(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'orphaned' });
    answering(() => Promise.reject('text'));
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'failed' });
  });

  it('sends nothing from a script that was left behind', async () => {
    const send = answering(async () => ({ ok: true, value: null }));
    fakeBrowser.runtime.id = '';
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'orphaned' });
    expect(send).not.toHaveBeenCalled();
  });

  it('says "orphaned" when that happens while it waits, whatever the browser says', async () => {
    answering(async () => {
      fakeBrowser.runtime.id = '';
      throw new Error('The message port closed before a response was received.');
    });
    expect(await call('tab-status', { tabId: 1 })).toEqual({ ok: false, error: 'orphaned' });
  });
});

describe('ping', () => {
  it('is answered until stopped, and nothing else is', async () => {
    const answer = vi.fn();
    const stop = answerPings();
    const sender = { id } as never;
    for (const message of [{ call: 'ping' }, { call: 'pong' }, { ping: 1 }, 'ping', null, undefined]) {
      await fakeBrowser.runtime.onMessage.trigger(message, sender, answer);
    }
    expect(answer.mock.calls).toEqual([['pong']]);
    stop();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it.each([
    ['pong', true],
    [undefined, false],
    ['something', false],
  ])('the answer "%s" means alive: %s', async (answer, alive) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => answer as never);
    expect(await isAlive(4, 2)).toBe(alive);
    expect(send.mock.calls).toEqual([[4, { call: 'ping', payload: null }, { frameId: 2 }]]);
    send.mockClear();
    await isAlive(4);
    expect(send.mock.calls).toEqual([[4, { call: 'ping', payload: null }, {}]]);
  });

  it('nobody there means not alive', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await isAlive(4)).toBe(false);
  });
});
