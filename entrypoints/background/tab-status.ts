import { browser } from '../../utils/browser/index.ts';
import type { FrameQuestions } from '../../utils/messaging/index.ts';
import { askFrame, isAlive } from '../../utils/messaging/server/index.ts';
import type { TabStatus } from '../../utils/model/index.ts';
import { chosenFrame, combineFrames } from './combine-frames.ts';

/**
 * Kept in `storage.session`, which is memory: it survives a stopped worker, not the browser. One key a frame, so
 * that two frames that report at once never overwrite each other.
 */
const PREFIX = 'status:';
const prefixOf = (tabId: number): string => `${PREFIX}${tabId}:`;

async function keysOf(tabId?: number): Promise<[string, TabStatus][]> {
  const prefix = tabId === undefined ? PREFIX : prefixOf(tabId);
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix)) as [string, TabStatus][];
}

export async function recordStatus(tabId: number, frameId: number, status: TabStatus): Promise<void> {
  await browser.storage.session.set({ [`${prefixOf(tabId)}${frameId}`]: status });
}

interface Frame {
  readonly frameId: number;
  readonly status: TabStatus;
}

/** Frames of a tab with a living content script, and what these told last. */
async function livingFrames(tabId: number): Promise<Frame[]> {
  const frames = await Promise.all(
    (await keysOf(tabId)).map(async ([key, status]) => {
      const frameId = Number(key.slice(prefixOf(tabId).length));
      return { key, frameId, status, alive: await isAlive(tabId, frameId) };
    }),
  );
  const gone = frames.filter(({ alive }) => !alive).map(({ key }) => key);
  if (gone.length > 0) await browser.storage.session.remove(gone);
  return frames.filter(({ alive }) => alive);
}

/**
 * The state of a tab's chat as its living content scripts told it; null when there is none. What a frame said
 * before it navigated, crashed or was orphaned doesn't count: nothing may look protected that isn't.
 */
export async function livingStatus(tabId: number): Promise<TabStatus | null> {
  return combineFrames((await livingFrames(tabId)).map(({ status }) => status));
}

/** The frame with the chat, or that which stands for the tab where none has one. */
export const frameFor = async (tabId: number): Promise<Frame | undefined> =>
  chosenFrame(await livingFrames(tabId));

/** Asks the frame with the chat, or that which stands for the tab where none has one; null: nobody reads there. */
export async function askTab<Name extends keyof FrameQuestions>(
  tabId: number,
  name: Name,
  payload: FrameQuestions[Name]['payload'],
): Promise<FrameQuestions[Name]['value'] | null> {
  const frame = await frameFor(tabId);
  return frame ? askFrame({ tabId, frameId: frame.frameId }, name, payload) : null;
}

/** Tabs that have reported in this session; some may have navigated since. */
export async function knownTabs(): Promise<number[]> {
  const keys = await keysOf();
  return [...new Set(keys.map(([key]) => Number(key.split(':')[1])))];
}

export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void keysOf(tabId).then((entries) => browser.storage.session.remove(entries.map(([key]) => key)));
  });
}
