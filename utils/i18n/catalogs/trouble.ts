import en from '../messages/en/trouble.json' with { type: 'json' };
import fr from '../messages/fr/trouble.json' with { type: 'json' };
import { catalog } from '../translator.ts';

/** `health.reason.<trouble>`: why a chat can't be read, or not well (utils/model/health.ts). */
export const troubleTexts = catalog({ fr, en });
