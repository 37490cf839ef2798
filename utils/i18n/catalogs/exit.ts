import en from '../messages/en/exit.json' with { type: 'json' };
import fr from '../messages/fr/exit.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const exitTexts = catalog({ fr, en });
