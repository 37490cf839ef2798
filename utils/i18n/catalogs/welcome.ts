import en from '../messages/en/welcome.json' with { type: 'json' };
import fr from '../messages/fr/welcome.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const welcomeTexts = catalog({ fr, en });
