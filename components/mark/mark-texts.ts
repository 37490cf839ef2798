import type { commonTexts, healthTexts, KeysOf, markTexts, Translate } from '../../utils/i18n/index.ts';

/** A translator that knows at least the mark's own texts, health and the common ones. */
export type MarkTranslate = Translate<
  KeysOf<typeof markTexts> | KeysOf<typeof healthTexts> | KeysOf<typeof commonTexts>
>;
