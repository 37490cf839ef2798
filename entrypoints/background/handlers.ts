import cardStyles from '../../components/card/content.css?inline';
import { browser } from '../../utils/browser/index.ts';
import { RULE_DATA } from '../../utils/detection/rules/index.ts';
import { FIRST_CONTACTS } from '../../utils/help/index.ts';
import { CARD_CATALOGS } from '../../utils/i18n/index.ts';
import { type Handlers, RefusedError } from '../../utils/messaging/server/index.ts';
import type { KnownPerson } from '../../utils/model/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';
import { bringMoments } from './bring-moments.ts';
import { describeTab } from './describe-tab.ts';
import { useLog } from './log.ts';
import { openPage } from './open-page.ts';
import { showBadge } from './refresh.ts';
import { SAYABLE } from './sayable.ts';
import { askTab, livingStatus, recordStatus } from './tab-status.ts';

/** How long "I know this person" holds. */
const KNOWN_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** Nothing about a chat is kept before the user has agreed, or while paused, whatever a content script asks. */
async function requireConsent(): Promise<void> {
  const { consentedAt, paused } = await loadSettings();
  if (consentedAt === null || paused) throw new RefusedError();
}

const remembers = async (): Promise<boolean> => (await loadSettings()).remembers;

export const handlers: Handlers = {
  'report-status': async (status, { tabId, frameId }) => {
    await recordStatus(tabId, frameId, status);
    await Promise.all([showBadge(tabId), bringMoments(tabId, frameId, status)]);
    return null;
  },

  'load-chat-kit': async ({ vigie }) => {
    if (vigie !== browser.runtime.getManifest().version) throw new RefusedError();
    return { rules: { ...RULE_DATA }, cardCatalogs: CARD_CATALOGS, cardStyles, contacts: FIRST_CONTACTS };
  },

  'save-conversation': async (flagged) => {
    await requireConsent();
    return (await useLog()).save(flagged);
  },

  'recall-conversation': async (reference) => {
    const key = await (await useLog()).find(reference);
    return key === null ? null : { key };
  },

  'recall-person': async (reference) => (await useLog()).recallPerson(reference),

  'remember-person': async ({ reference, acquaintance }) => {
    await requireConsent();
    const known: KnownPerson | null = acquaintance && { acquaintance, until: Date.now() + KNOWN_FOR_MS };
    await (await useLog()).rememberPerson(reference, known);
    return known;
  },

  'recall-signs': async ({ reference, onPage }) =>
    (await remembers()) ? (await useLog()).recallSigns(reference, onPage) : [],

  'remember-signs': async ({ reference, signs }) => {
    await requireConsent();
    if (await remembers()) await (await useLog()).rememberSigns(reference, signs);
    return null;
  },

  'recall-shown': async (reference) =>
    (await remembers()) ? (await useLog()).recallShown(reference, SAYABLE) : [],

  'remember-shown': async ({ reference, shown }) => {
    await requireConsent();
    if (await remembers()) await (await useLog()).rememberShown(reference, shown);
    return null;
  },

  'open-page': async ({ page, ...about }) => {
    await openPage(page, about);
    return null;
  },

  'tab-status': ({ tabId }) => livingStatus(tabId),

  'tab-structure': ({ tabId }) => describeTab(tabId),

  'tab-self-test': ({ tabId, practice }) => askTab(tabId, 'self-test', practice),
};
