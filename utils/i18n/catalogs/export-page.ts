import en from '../messages/en/export-page.json' with { type: 'json' };
import fr from '../messages/fr/export-page.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const exportPageTexts = catalog({ fr, en });
