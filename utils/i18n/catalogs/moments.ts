import en from '../messages/en/moments.json' with { type: 'json' };
import fr from '../messages/fr/moments.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const momentsTexts = catalog({ fr, en });
