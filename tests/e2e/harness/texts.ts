import {
  adviceTexts,
  archivePageTexts,
  badgeTexts,
  cardTexts,
  checksTexts,
  commonTexts,
  createTranslator,
  exitTexts,
  exportPageTexts,
  healthTexts,
  helpPageTexts,
  lockTexts,
  logPageTexts,
  markTexts,
  momentsTexts,
  popupTexts,
  practiceTexts,
  settingsTexts,
  tacticsTexts,
  timelineTexts,
  troubleTexts,
  welcomeTexts,
} from '../../../utils/i18n/index.ts';
import type { Locale } from '../../../utils/model/index.ts';

/** Every text of the interface in one language: tests look for what the user reads. */
export function textsIn(locale: Locale) {
  return createTranslator(
    locale,
    adviceTexts,
    archivePageTexts,
    badgeTexts,
    cardTexts,
    checksTexts,
    commonTexts,
    exitTexts,
    exportPageTexts,
    healthTexts,
    troubleTexts,
    helpPageTexts,
    lockTexts,
    logPageTexts,
    markTexts,
    momentsTexts,
    popupTexts,
    practiceTexts,
    settingsTexts,
    tacticsTexts,
    timelineTexts,
    welcomeTexts,
  );
}

export type AllTexts = ReturnType<typeof textsIn>;
