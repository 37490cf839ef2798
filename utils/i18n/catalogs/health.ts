import en from '../messages/en/health.json' with { type: 'json' };
import fr from '../messages/fr/health.json' with { type: 'json' };
import { catalog } from '../translator.ts';

/** `health.<state>` is a headline, `health.reason.<reason>` the sentence below it (utils/model/health.ts); troubles: trouble.ts. */
export const healthTexts = catalog({ fr, en });
