import en from '../messages/en/advice.json' with { type: 'json' };
import fr from '../messages/fr/advice.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const adviceTexts = catalog({ fr, en });
