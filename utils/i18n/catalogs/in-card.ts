import { cardTexts } from './card.ts';
import { tacticsTexts } from './tactics.ts';

/** What the card says: a page without an open chat does not carry it. */
export const CARD_CATALOGS = [cardTexts, tacticsTexts] as const;
