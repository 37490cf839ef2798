import {
  cardTexts,
  commonTexts,
  createTranslator,
  healthTexts,
  markTexts,
  tacticsTexts,
} from '../../utils/i18n/index.ts';
import type { Locale } from '../../utils/model/index.ts';

export type ChatTranslate = ReturnType<typeof chatTranslator>;

/** All texts that can appear in the chat page. */
export const chatTranslator = (locale: Locale) =>
  createTranslator(locale, cardTexts, markTexts, tacticsTexts, commonTexts, healthTexts);
