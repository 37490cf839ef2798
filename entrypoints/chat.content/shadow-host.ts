import type { Appearance } from '../../utils/model/index.ts';

export interface ShadowHost {
  readonly root: ShadowRoot;
  /** Puts it back if the page has thrown it out. */
  keepAttached(): void;
  /** Adds these styles to those it was attached with. */
  add(styles: string): void;
  /** Light or dark, or as the device is: components/theme/tokens.css. */
  wear(theme: Appearance): void;
  remove(): void;
}

/** Tells a host that an earlier script of Vigie left behind; the page can see that Vigie is there anyway. */
const NAME = 'data-vigie';

/** What happens inside stays inside: the page's shortcuts, "click outside" and focus watchers get nothing of it. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** The only element of a script of Vigie in the page: a point without size above everything, so it moves nothing. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  'z-index': '2147483647',
  display: 'block',
  width: '0',
  height: '0',
  overflow: 'visible',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
};

/** Attaches a closed shadow root to an element of our own beside the page's body. No node of the page is touched. */
export function attachShadowHost(document: Document, styles: string, name = NAME): ShadowHost {
  for (const old of document.querySelectorAll(`[${name}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(name, '');
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    host.style.setProperty(property, value, 'important');
  }
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of KEPT_INSIDE)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const style = document.createElement('style');
  // As text of the element: both browsers then see the extension, not the page, as its author and let it pass a CSP.
  style.textContent = styles;
  root.append(style);
  document.documentElement.append(host);
  return {
    root,
    keepAttached() {
      if (!host.isConnected) document.documentElement.append(host);
    },
    add(more) {
      if (!style.textContent.endsWith(more)) style.textContent = styles + more;
    },
    wear(theme) {
      if (host.dataset.theme !== theme) host.dataset.theme = theme;
    },
    remove: () => host.remove(),
  };
}
