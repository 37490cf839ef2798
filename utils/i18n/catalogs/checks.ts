import en from '../messages/en/checks.json' with { type: 'json' };
import fr from '../messages/fr/checks.json' with { type: 'json' };
import { catalog } from '../translator.ts';

/** `checks.<check>.<outcome>`: a sentence for each check of the popup's self-test (components/popup/check-result.ts). */
export const checksTexts = catalog({ fr, en });
