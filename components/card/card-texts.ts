import type { cardTexts, commonTexts, KeysOf, Translate, tacticsTexts } from '../../utils/i18n/index.ts';

export type CardKey = KeysOf<typeof cardTexts>;

/** A translator that knows at least the card's own texts, the tactics and the common ones. */
export type CardTranslate = Translate<CardKey | KeysOf<typeof tacticsTexts> | KeysOf<typeof commonTexts>>;
