// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../components/ui/texts.tsx';
import { LOCALES, type Locale } from '../../../../utils/model/index.ts';
import { STORIES as CARD_STORIES } from '../../../stories/card/show.tsx';
import {
  ADVICE_STORIES,
  EXPORT_STORIES,
  HELP_STORIES,
  LOG_STORIES,
  WELCOME_STORIES,
} from '../../../stories/pages/page-stories.tsx';
import { POPUP_STORIES } from '../../../stories/pages/popup-stories.tsx';
import { showPage } from '../show-page.tsx';

const PAGES = {
  popup: POPUP_STORIES,
  log: LOG_STORIES,
  export: EXPORT_STORIES,
  advice: ADVICE_STORIES,
  help: HELP_STORIES,
  welcome: WELCOME_STORIES,
};
const SAVES = 'a[href*="export.html"], a[download], .vg-keep button';
const WARNINGS = ['export.images.text', 'export.images.short', 'keep.image-warning'] as const;

/** The controls that save evidence and have no image warning that describes them and is shown. */
function withoutWarning(root: ParentNode, locale: Locale): { found: number; bare: string[] } {
  const { t } = textsIn(locale);
  const saves = [...root.querySelectorAll<HTMLElement>(SAVES)];
  const bare = saves.filter((save) => {
    const warning = root.querySelector(`[id="${save.getAttribute('aria-describedby')}"]`);
    return !warning || !WARNINGS.some((key) => warning.textContent.includes(t(key)));
  });
  return { found: saves.length, bare: bare.map((one) => one.outerHTML) };
}

describe.each(LOCALES)('every button that saves evidence has the image warning beside it, %s', (locale) => {
  it.each(Object.entries(PAGES))('%s', (_page, stories) => {
    for (const [name, story] of Object.entries(stories)) {
      const { root } = showPage(story(locale), locale);
      expect(withoutWarning(root, locale).bare, name).toEqual([]);
    }
  });

  it('the card', () => {
    const root = document.body;
    let saves = 0;
    for (const [name, story] of Object.entries(CARD_STORIES)) {
      root.replaceChildren();
      act(() => render(<div>{story(locale)}</div>, root));
      const { found, bare } = withoutWarning(root, locale);
      expect(bare, name).toEqual([]);
      saves += found;
      act(() => render(null, root));
    }
    expect(saves).toBeGreaterThan(10);
  });

  it('and they are there: popup, list, opened chat, export', () => {
    const found = (page: keyof typeof PAGES, name: string) => {
      const story = PAGES[page][name];
      if (!story) throw new Error(`no story ${name}`);
      return withoutWarning(showPage(story(locale), locale).root, locale).found;
    };
    expect(found('popup', 'flagged')).toBe(4);
    expect(found('log', 'list')).toBe(4);
    expect(found('log', 'detail')).toBe(5);
    expect(found('export', 'done')).toBe(1);
  });
});

describe('the image warnings', () => {
  it('say: no picture, not even one’s own, not even as proof', () => {
    for (const [locale, own, proof] of [
      ['fr', /même (de|si c’est) toi/i, /même comme preuve/i],
      ['en', /even (of|if it is) yourself/i, /even as proof/i],
    ] as const) {
      const { t } = textsIn(locale);
      for (const key of WARNINGS) {
        expect(t(key), key).toMatch(own);
        expect(t(key), key).toMatch(proof);
      }
    }
  });
});
