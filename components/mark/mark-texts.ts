import type { commonTexts, KeysOf, markTexts, Translate, troubleTexts } from '../../utils/i18n/index.ts';

/** A translator that knows at least the mark's own texts, troubles and the common ones. */
export type MarkTranslate = Translate<
  KeysOf<typeof markTexts> | KeysOf<typeof troubleTexts> | KeysOf<typeof commonTexts>
>;
