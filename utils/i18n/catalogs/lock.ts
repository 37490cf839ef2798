import en from '../messages/en/lock.json' with { type: 'json' };
import fr from '../messages/fr/lock.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const lockTexts = catalog({ fr, en });
