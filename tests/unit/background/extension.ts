import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabStatus } from '../../../utils/model/index.ts';

export const ROOT = fakeBrowser.runtime.getURL('/');

/** Tab and frame numbers in which a living content script answers pings. */
export const living = new Set<string>();

/** The part of the extension API that WXT's fake leaves out; everything starts anew. */
export function freshExtension() {
  fakeBrowser.reset();
  living.clear();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    _message: unknown,
    options?: { frameId?: number },
  ) => {
    const frames = options?.frameId === undefined ? [...living] : [`${tabId}:${options.frameId}`];
    if (frames.some((frame) => living.has(frame) && frame.startsWith(`${tabId}:`))) return 'pong';
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }) as never);
  return {
    executeScript: vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never),
    createTab: vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never),
    manifest: vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [
        {
          matches: ['https://www.tiktok.com/*', 'https://im.tiktok.com/*'],
          js: ['content-scripts/chat.js'],
          all_frames: true,
        },
      ],
    } as never),
  };
}

export const status = (fields: Partial<TabStatus> = {}): TabStatus => ({
  phase: 'on',
  health: { state: 'reading', reason: 'ok' },
  messagesRead: 3,
  level: 'none',
  tactics: [],
  logKey: null,
  account: 'lea.demo',
  distress: false,
  unsaved: false,
  ...fields,
});

const contentSender = (tabId: number, frameId: number) => ({
  id: fakeBrowser.runtime.id,
  url: 'https://www.tiktok.com/messages',
  frameId,
  tab: { id: tabId, incognito: false },
});
const pageSender = { id: fakeBrowser.runtime.id, url: `${ROOT}popup.html` };

async function send(call: string, payload: unknown, sender: unknown): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  await fakeBrowser.runtime.onMessage.trigger({ call, payload }, sender as never, answer.resolve);
  return answer.promise;
}

export const fromContent = (call: string, payload: unknown, tabId = 5, frameId = 0): Promise<unknown> =>
  send(call, payload, contentSender(tabId, frameId));
export const fromPage = (call: string, payload: unknown): Promise<unknown> => send(call, payload, pageSender);
