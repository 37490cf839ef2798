import { render } from 'preact';
import { QuickExit } from '../../../components/ui/quick-exit.tsx';
import { TextsProvider } from '../../../components/ui/texts.tsx';
import type { Locale } from '../../../utils/model/index.ts';
import { nothing } from './acts.ts';
import { ARCHIVE_STORIES } from './archive-stories.tsx';
import {
  ADVICE_STORIES,
  EXPORT_STORIES,
  HELP_STORIES,
  LOG_STORIES,
  WELCOME_STORIES,
} from './page-stories.tsx';
import { POPUP_STORIES } from './popup-stories.tsx';
import { PRACTICE_STORIES } from './practice-stories.tsx';
import { SETTINGS_STORIES } from './settings-stories.tsx';
import type { Stories } from './stories.ts';
import '../../../components/theme/page-tokens.css';
import '../../../components/theme/tokens.css';
import '../../../components/ui/page.css';
import '../../../components/ui/controls.css';

const SURFACES: Readonly<Record<string, Stories>> = {
  popup: POPUP_STORIES,
  archive: ARCHIVE_STORIES,
  welcome: WELCOME_STORIES,
  export: EXPORT_STORIES,
  help: HELP_STORIES,
  advice: ADVICE_STORIES,
  log: LOG_STORIES,
  practice: PRACTICE_STORIES,
  settings: SETTINGS_STORIES,
};

declare global {
  interface Window {
    /** Names of all stories, "surface/story", and the way to show one. */
    stories: { names: string[]; show(name: string, locale: Locale, theme: 'light' | 'dark'): void };
  }
}

window.stories = {
  names: Object.entries(SURFACES).flatMap(([surface, stories]) =>
    Object.keys(stories).map((story) => `${surface}/${story}`),
  ),
  show(name, locale, theme) {
    const [surface = '', story = ''] = name.split('/');
    const view = SURFACES[surface]?.[story];
    const root = document.getElementById('root');
    if (!view || !root) throw new Error(`no story "${name}"`);
    const page = document.documentElement;
    page.lang = locale;
    page.dataset.theme = theme;
    page.classList.toggle('in-tab', surface === 'popup' && innerWidth < 380);
    document.title = `${name} · Vigie`;
    render(null, root);
    render(
      <TextsProvider locale={locale}>
        {surface === 'popup' ? null : <QuickExit onExit={nothing} />}
        {view(locale)}
      </TextsProvider>,
      root,
    );
  },
};
