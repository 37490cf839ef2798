import { browser } from '../../utils/browser/index.ts';
import { isAlive } from '../../utils/messaging/server/index.ts';

/** Puts the content script into the open tabs of its sites that have no living one. */
export async function reinject(): Promise<void> {
  // From the manifest, so that this can't drift from what the browser itself injects.
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(async ({ matches = [], js: files = [], all_frames: allFrames = false }) => {
      const tabs = await browser.tabs.query({ url: matches });
      await Promise.all(tabs.map(({ id, discarded }) => !discarded && id && inject(id, files, allFrames)));
    }),
  );
}

async function inject(tabId: number, files: string[], allFrames: boolean): Promise<void> {
  if (await isAlive(tabId)) return;
  try {
    // WXT types `files` as the paths of its build; these come from that build's manifest.
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: files as never[] });
  } catch (error) {
    // A tab that closed or navigated meanwhile, or shows the browser's own error page: nothing to read there.
    console.warn('no script in tab:', error instanceof Error ? error.message : error);
  }
}
