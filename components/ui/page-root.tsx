import { type ComponentChildren, type FunctionComponent, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { chooseLocale } from '../../utils/i18n/index.ts';
import type { Chooser } from './page-state.ts';
import { QuickExit } from './quick-exit.tsx';
import { type PageKey, TextsProvider, useTexts } from './texts.tsx';
import { type SettingsStore, useSettings } from './use-settings.ts';
import '../theme/page-tokens.css';
import '../theme/tokens.css';
import './page.css';
import './controls.css';

interface PageProps {
  readonly store: SettingsStore;
  readonly title: PageKey;
  readonly Page: FunctionComponent<Chooser>;
  /** Leaves all pages of Vigie; null for the popup, which closes by itself. */
  readonly onExit: (() => void) | null;
}

/** Language, title and direction of the document follow the choice at run time. */
function Document({ title, children }: { title: PageKey; children: ComponentChildren }) {
  const { t, locale } = useTexts();
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title === 'popup.title' ? t(title) : `${t(title)} · ${t('brand')}`;
  }, [locale, t, title]);
  return <>{children}</>;
}

function PageRoot({ store, title, Page, onExit }: PageProps) {
  const { settings, failed, change } = useSettings(store);
  const appearance = settings?.appearance;
  useLayoutEffect(() => {
    if (appearance) document.documentElement.dataset.theme = appearance;
  }, [appearance]);
  if (!settings) return null;
  return (
    <TextsProvider locale={chooseLocale(settings.locale, navigator.languages)}>
      <Document title={title}>
        {onExit ? <QuickExit onExit={onExit} /> : null}
        <Page
          settings={settings}
          country={store.countryFor(settings, navigator.languages)}
          automaticCountry={store.countryFor({ ...settings, country: 'auto' }, navigator.languages)}
          settingsFailed={failed}
          onSettings={change}
        />
      </Document>
    </TextsProvider>
  );
}

/** Draws a page into the document's `#root`. */
export function mountPage(props: PageProps): void {
  const root = document.getElementById('root');
  if (root) render(<PageRoot {...props} />, root);
}
