import en from '../messages/en/log-page.json' with { type: 'json' };
import fr from '../messages/fr/log-page.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const logPageTexts = catalog({ fr, en });
