import { toolbarButton } from '../../utils/browser/index.ts';
import { badgeTexts, chooseLocale, createTranslator } from '../../utils/i18n/index.ts';
import type { Settings } from '../../utils/model/index.ts';
import { loadSettings, watchSettings } from '../../utils/settings/index.ts';
import { type Badge, badgeFor } from './badge.ts';
import { knownTabs, livingStatus } from './tab-status.ts';

function titleOf(badge: Badge, settings: Settings): string {
  const t = createTranslator(chooseLocale(settings.locale, navigator.languages), badgeTexts);
  const title = t(`badge.${badge.state}`, { signs: badge.signs });
  return badge.unsaved ? `${title} ${t('badge.unsaved')}` : title;
}

/** Draws the button for one tab, or (without a tab) the one that all other tabs show. */
async function draw(badge: Badge, settings: Settings, tab: { tabId?: number }): Promise<void> {
  const button = toolbarButton();
  try {
    await Promise.all([
      button.setBadgeText({ ...tab, text: badge.text }),
      button.setBadgeBackgroundColor({ ...tab, color: badge.colour }),
      button.setBadgeTextColor({ ...tab, color: '#ffffff' }),
      button.setTitle({ ...tab, title: titleOf(badge, settings) }),
    ]);
  } catch (error) {
    // The tab closed in the meantime.
    if (tab.tabId === undefined) throw error;
  }
}

/** Counted by tab: how often its badge was to be shown. What began earlier must not be drawn over what is newer. */
const turns = new Map<number, number>();

/**
 * Shows a tab's state on the toolbar button. Browsers reset a tab's own badge when it navigates, so a tab without
 * a living script falls back to the general one by itself.
 */
export async function showBadge(tabId: number): Promise<void> {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  const status = await livingStatus(tabId);
  const settings = await loadSettings();
  if (status && turns.get(tabId) === turn)
    await draw(badgeFor(status, settings.consentedAt !== null), settings, { tabId });
}

async function showAll(settings: Settings): Promise<void> {
  await draw(badgeFor(null, settings.consentedAt !== null), settings, {});
  await Promise.all((await knownTabs()).map(showBadge));
}

/** Draws the general button at every start (browsers forget it) and everything anew when a choice changes. */
export function followSettings(): void {
  watchSettings((settings) => void showAll(settings));
  void loadSettings().then(showAll);
}
