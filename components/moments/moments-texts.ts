import type { commonTexts, KeysOf, momentsTexts, Translate } from '../../utils/i18n/index.ts';

/** A translator that knows at least the texts of the rare moments and the common ones. */
export type MomentsTranslate = Translate<KeysOf<typeof momentsTexts> | KeysOf<typeof commonTexts>>;
