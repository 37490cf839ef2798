import { browser } from '../../utils/browser/index.ts';
import { levelRank, type Settings, type TabStatus } from '../../utils/model/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';

/** A flagged chat: there is something to say before sending. A first chat after somebody else's install: who did it. */
function isMoment({ phase, health, level }: TabStatus, settings: Settings): boolean {
  if (phase !== 'on' || settings.consentedAt === null || settings.paused) return false;
  if (levelRank(level) >= levelRank('warning')) return true;
  const reads = health?.state === 'reading' || health?.state === 'degraded';
  return reads && settings.installedFor === 'child' && settings.introducedAt === null;
}

/** Puts the script for rare moments into the frame that has one. Where it is already, it does nothing a second time. */
export async function bringMoments(tabId: number, frameId: number, status: TabStatus): Promise<void> {
  if (!isMoment(status, await loadSettings())) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['moments.js'] as never[],
    });
  } catch (error) {
    // The tab closed or navigated meanwhile.
    console.warn('no script for moments:', error instanceof Error ? error.message : error);
  }
}
