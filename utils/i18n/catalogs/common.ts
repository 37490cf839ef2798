import en from '../messages/en/common.json' with { type: 'json' };
import fr from '../messages/fr/common.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const commonTexts = catalog({ fr, en });
