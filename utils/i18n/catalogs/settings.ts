import en from '../messages/en/settings.json' with { type: 'json' };
import fr from '../messages/fr/settings.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const settingsTexts = catalog({ fr, en });
