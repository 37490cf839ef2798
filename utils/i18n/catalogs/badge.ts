import en from '../messages/en/badge.json' with { type: 'json' };
import fr from '../messages/fr/badge.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const badgeTexts = catalog({ fr, en });
