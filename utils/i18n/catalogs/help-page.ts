import en from '../messages/en/help-page.json' with { type: 'json' };
import fr from '../messages/fr/help-page.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const helpPageTexts = catalog({ fr, en });
