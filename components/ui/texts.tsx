import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import {
  adviceTexts,
  archivePageTexts,
  cardTexts,
  checksTexts,
  commonTexts,
  createTranslator,
  exitTexts,
  exportPageTexts,
  healthTexts,
  helpPageTexts,
  type KeysOf,
  lockTexts,
  logPageTexts,
  markTexts,
  popupTexts,
  practiceTexts,
  settingsTexts,
  type Translate,
  tacticsTexts,
  timelineTexts,
  troubleTexts,
  welcomeTexts,
} from '../../utils/i18n/index.ts';
import type { Locale } from '../../utils/model/index.ts';

const CATALOGS = [
  commonTexts,
  tacticsTexts,
  cardTexts,
  healthTexts,
  troubleTexts,
  settingsTexts,
  popupTexts,
  checksTexts,
  welcomeTexts,
  exportPageTexts,
  helpPageTexts,
  adviceTexts,
  lockTexts,
  logPageTexts,
  timelineTexts,
  exitTexts,
  markTexts,
  practiceTexts,
  archivePageTexts,
] as const;

export type PageKey = KeysOf<(typeof CATALOGS)[number]>;

interface Texts {
  readonly locale: Locale;
  readonly t: Translate<PageKey>;
}

/** Everything an extension page can say, in one language. */
export const textsIn = (locale: Locale): Texts => ({ locale, t: createTranslator(locale, ...CATALOGS) });

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const texts = useMemo(() => textsIn(locale), [locale]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The page's language and its translator; changing the provider's locale re-renders without a reload. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts needs a TextsProvider above');
  return texts;
}
