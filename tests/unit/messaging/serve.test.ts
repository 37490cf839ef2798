import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CallName } from '../../../utils/messaging/index.ts';
import { type Handlers, RefusedError, serve } from '../../../utils/messaging/server/index.ts';
import { PAYLOADS } from './payloads.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const NAMES = Object.keys(PAYLOADS) as CallName[];
const ROOT = fakeBrowser.runtime.getURL('/');
const CONTENT = {
  id: fakeBrowser.runtime.id,
  url: 'https://www.tiktok.com/messages',
  frameId: 2,
  tab: { id: 5, incognito: false },
};
const PAGE = { id: fakeBrowser.runtime.id, url: `${ROOT}popup.html` };

let handlers: Record<CallName, ReturnType<typeof vi.fn>>;

/** Sends as the browser does and waits for the answer. */
async function send(message: unknown, sender: object = CONTENT): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const kept = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, answer.resolve);
  // Without `true` the browser would close the channel before the answer.
  expect(kept).toEqual([true]);
  return answer.promise;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  handlers = Object.fromEntries(NAMES.map((name) => [name, vi.fn(async () => `answer to ${name}`)])) as never;
  serve(handlers as unknown as Handlers);
});

describe('serve', () => {
  it.each(NAMES)('hands %s to its handler, with payload and sender, and answers', async (name) => {
    const fromPage = name.startsWith('tab-');
    const answer = await send({ call: name, payload: PAYLOADS[name] }, fromPage ? PAGE : CONTENT);
    expect(answer).toEqual({ ok: true, value: `answer to ${name}` });
    expect(handlers[name]).toHaveBeenCalledExactlyOnceWith(
      PAYLOADS[name],
      fromPage ? { from: 'page' } : { from: 'content', tabId: 5, frameId: 2 },
    );
  });

  it.each(NAMES)('refuses %s from the other side', async (name) => {
    const sender = name.startsWith('tab-') ? CONTENT : PAGE;
    expect(await send({ call: name, payload: PAYLOADS[name] }, sender)).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'report-status'],
    ['an unknown call', { call: 'delete-everything', payload: {} }],
    ['a name from the prototype', { call: 'constructor', payload: {} }],
    ['__proto__', { call: '__proto__', payload: {} }],
    ['toString', { call: 'toString', payload: {} }],
    ['a list as name', { call: ['open-page'], payload: { page: 'help' } }],
    ['a bad payload', { call: 'open-page', payload: { page: 'popup' } }],
    ['no payload', { call: 'report-status' }],
  ])('refuses %s', async (_name, message) => {
    expect(await send(message)).toEqual({ ok: false, error: 'refused' });
    for (const name of NAMES) expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('refuses a stranger before it looks at what is asked', async () => {
    const message = { call: 'open-page', payload: { page: 'help' } };
    expect(await send(message, { ...CONTENT, id: 'other' })).toEqual({ ok: false, error: 'refused' });
    expect(await send(message, {})).toEqual({ ok: false, error: 'refused' });
  });

  it('passes on the plain code of what failed, and nothing else of it', async () => {
    const failure = Object.assign(new Error('words of a chat'), { code: 'quota' });
    handlers['save-conversation'].mockRejectedValue(failure);
    const message = { call: 'save-conversation', payload: PAYLOADS['save-conversation'] };
    expect(await send(message)).toEqual({ ok: false, error: 'failed', reason: 'quota' });
    expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain('words of a chat');
  });

  it.each([[new Error('x')], ['text'], [null], [Object.assign(new Error('x'), { code: 5 })]])(
    'a failure without a code is just a failure',
    async (thrown) => {
      handlers['open-page'].mockImplementation(() => {
        throw thrown;
      });
      expect(await send({ call: 'open-page', payload: { page: 'help' } })).toEqual({
        ok: false,
        error: 'failed',
      });
    },
  );

  it('lets a handler refuse', async () => {
    handlers['open-page'].mockRejectedValue(new RefusedError());
    expect(await send({ call: 'open-page', payload: { page: 'help' } })).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('answers null, never nothing: an empty answer would look like no answer', async () => {
    handlers['open-page'].mockResolvedValue(undefined);
    expect(await send({ call: 'open-page', payload: { page: 'help' } })).toEqual({ ok: true, value: null });
  });
});
