import en from '../messages/en/mark.json' with { type: 'json' };
import fr from '../messages/fr/mark.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const markTexts = catalog({ fr, en });
