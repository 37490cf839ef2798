import en from '../messages/en/archive-page.json' with { type: 'json' };
import fr from '../messages/fr/archive-page.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const archivePageTexts = catalog({ fr, en });
