import en from '../messages/en/card.json' with { type: 'json' };
import fr from '../messages/fr/card.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const cardTexts = catalog({ fr, en });
