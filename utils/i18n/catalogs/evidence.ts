import en from '../messages/en/evidence.json' with { type: 'json' };
import fr from '../messages/fr/evidence.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const evidenceTexts = catalog({ fr, en });
