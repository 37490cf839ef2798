import en from '../messages/en/tactics.json' with { type: 'json' };
import fr from '../messages/fr/tactics.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const tacticsTexts = catalog({ fr, en });
