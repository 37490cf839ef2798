import { browser } from '../../utils/browser/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';
import { openPage } from './open-page.ts';
import { reinject } from './reinject.ts';

/**
 * After an install, asks for consent once. After an install or update, chats that were open before get the
 * script of this version: without it they would look protected and not be.
 */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void reinject();
    if (reason === 'install') void welcome();
  });
}

/** Choices survive where an extension is installed over itself; nobody is asked twice. */
async function welcome(): Promise<void> {
  if ((await loadSettings()).consentedAt === null) await openPage('welcome');
}
