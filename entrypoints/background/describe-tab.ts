import { browser } from '../../utils/browser/index.ts';
import { asStructure } from '../../utils/messaging/server/index.ts';
import type { StructureReport } from '../../utils/model/index.ts';
import { frameFor } from './tab-status.ts';

/** Reports how the page of a tab is built, in the frame with the chat; null where Vigie reads nothing. */
export async function describeTab(tabId: number): Promise<StructureReport | null> {
  const frame = await frameFor(tabId);
  // Without consent, and while paused, nothing of a page is read.
  if (frame?.status.phase !== 'on') return null;
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame.frameId] },
      files: ['structure.js'] as never[],
    });
    return asStructure(injected?.result);
  } catch (error) {
    // The tab closed or navigated meanwhile.
    console.warn('no report of the tab:', error instanceof Error ? error.message : error);
    return null;
  }
}
