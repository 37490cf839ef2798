import en from '../messages/en/timeline.json' with { type: 'json' };
import fr from '../messages/fr/timeline.json' with { type: 'json' };
import { catalog } from '../translator.ts';

export const timelineTexts = catalog({ fr, en });
