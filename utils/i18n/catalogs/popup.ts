import en from '../messages/en/popup.json' with { type: 'json' };
import fr from '../messages/fr/popup.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const popupTexts = catalog({ fr, en });
