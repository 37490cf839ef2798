import type { CardTranslate } from '../../components/card/card-texts.ts';
import type { MarkTranslate } from '../../components/mark/mark-texts.ts';
import { commonTexts, createTranslator, markTexts, troubleTexts } from '../../utils/i18n/index.ts';
import type { Locale } from '../../utils/model/index.ts';
import type { CardCatalogs } from './kit-source.ts';

/** The words of a chat page: the mark's are always there, the card's once a chat was open. */
export interface ChatTexts {
  readonly t: MarkTranslate;
  readonly cardT: CardTranslate | null;
}

export const chatTexts = (locale: Locale, card: CardCatalogs | null): ChatTexts => ({
  t: createTranslator(locale, markTexts, commonTexts, troubleTexts),
  cardT: card && createTranslator(locale, ...card, commonTexts),
});
