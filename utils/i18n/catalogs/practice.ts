import en from '../messages/en/practice.json' with { type: 'json' };
import fr from '../messages/fr/practice.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const practiceTexts = catalog({ fr, en });
