import { render } from 'preact';
import cardCss from '../../../components/card/card.css?inline';
import contentCss from '../../../components/card/content.css?inline';
import markCss from '../../../components/mark/mark.css?inline';
import momentsCss from '../../../components/moments/moments.css?inline';
import controlsCss from '../../../components/theme/controls.css?inline';
import tokensCss from '../../../components/theme/tokens.css?inline';
import type { Locale } from '../../../utils/model/index.ts';
import { STORIES } from './show.tsx';

/** Shows the stories that the address asks for: `?story=<name>&locale=fr|en&theme=light|dark`; all without a name. */
const wanted = new URLSearchParams(location.search);
const locale: Locale = wanted.get('locale') === 'en' ? 'en' : 'fr';

const style = document.createElement('style');
style.textContent = [
  tokensCss,
  controlsCss,
  cardCss,
  contentCss,
  markCss,
  momentsCss,
  'body { margin: 0; padding: 12px; background: var(--vg-bg-soft); }',
  'main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }',
  '[data-story] { width: min(100%, 360px); }',
  '[data-story^="mark"] { width: auto; }',
  'h1 { width: 100%; margin: 0; color: var(--vg-text); font: 14px var(--vg-font); }',
].join('\n');
document.head.append(style);
document.title = 'Vigie stories';
document.documentElement.lang = locale;
document.documentElement.dataset.theme = wanted.get('theme') ?? 'light';

const story = wanted.get('story');
const names = Object.keys(STORIES).filter((name) => !story || name === story);
render(
  <main>
    <h1>Vigie stories</h1>
    {names.map((name) => (
      <div key={name} data-story={name}>
        {STORIES[name]?.(locale)}
      </div>
    ))}
  </main>,
  document.body,
);
