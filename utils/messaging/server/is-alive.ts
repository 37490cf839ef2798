import { browser } from '../../browser/index.ts';
import type { Request } from '../protocol.ts';

/** Whether a living content script answers in this tab (or in this one frame of it). */
export async function isAlive(tabId: number, frameId?: number): Promise<boolean> {
  const request: Request = { call: 'ping', payload: null };
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tabId,
      request,
      frameId === undefined ? {} : { frameId },
    );
    return answer === 'pong';
  } catch {
    // No receiver there: a page without the script, an orphaned script, or a tab that has gone.
    return false;
  }
}
