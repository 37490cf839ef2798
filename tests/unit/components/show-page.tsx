import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { TextsProvider, textsIn } from '../../../components/ui/texts.tsx';
import type { Locale } from '../../../utils/model/index.ts';

/** What a component shows in one language, and the way to press its buttons. */
export interface Shown {
  readonly root: HTMLElement;
  readonly t: ReturnType<typeof textsIn>['t'];
  readonly text: () => string;
  readonly again: (view: VNode) => void;
  readonly find: <Kind extends Element = HTMLElement>(selector: string) => Kind;
  readonly press: (label: string) => Promise<void>;
  readonly choose: (label: string, value: string) => void;
}

/** Renders into the document (focus works there only). */
export function showPage(view: VNode, locale: Locale = 'fr'): Shown {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const again = (next: VNode) =>
    act(() => render(<TextsProvider locale={locale}>{next}</TextsProvider>, root));
  again(view);
  const find = <Kind extends Element = HTMLElement>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    t: textsIn(locale).t,
    text: () => root.textContent,
    again,
    find,
    async press(label) {
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === label);
      if (!button) throw new Error(`no button "${label}"`);
      await act(async () => button.click());
    },
    choose(label, value) {
      const name = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
      const select = root.querySelector<HTMLSelectElement>(`#${name?.htmlFor}`);
      if (!select) throw new Error(`no picker "${label}"`);
      select.value = value;
      act(() => {
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
  };
}
