import type { ChatPane } from './chat-pane.ts';
import { feedPage } from './feed.ts';
import { drawer, notifications, sideNav, topBar } from './frame.ts';
import type { Look } from './look.ts';
import type { State } from './state.ts';
import { textsOf } from './texts.ts';

export interface Parts {
  readonly list: HTMLElement;
  readonly pane: ChatPane;
}

function app({ h }: Look, ...children: (HTMLElement | null)[]): HTMLElement {
  return h('div', { component: 'DivApp', marks: { id: 'app' } }, ...children);
}

/** `/messages`: rail, list in its drawer, chat pane. The top bar is there but hidden (evidence, 1.3). */
export function messagesPage(look: Look, state: State, { list, pane }: Parts): HTMLElement {
  const { h } = look;
  const bar = topBar(look, state);
  bar.style.display = 'none';
  const nav = sideNav(look, state, () => undefined);
  nav.append(drawer(look, list));
  const main = h(
    'div',
    { component: 'DivFullSideNavLayout', marks: { id: 'main-content-messages' } },
    pane.element,
  );
  return app(
    look,
    bar,
    h(
      'div',
      { component: 'BaseBodyContainer' },
      h('div', { component: 'DivSideNavPlaceholderContainer' }, nav),
      main,
    ),
    notifications(look),
  );
}

/** Any other page: the drawer with list and chat opens over it from the rail, the address stays. */
export function drawerPage(look: Look, state: State, { list, pane }: Parts): HTMLElement {
  const { h, options } = look;
  const expand = h('button', {
    component: 'ButtonExpand',
    attrs: { type: 'button', 'aria-label': textsOf(options.lang).expand },
    marks: { 'data-testid': 'dm-new-drawer-expand-btn' },
  });
  const panel = drawer(look, expand, list, pane.element);
  const place = h('div', { component: 'DivDrawerPlace' });
  const toggle = (): void => {
    if (panel.isConnected) panel.remove();
    else place.append(panel);
  };
  toggle();
  const nav = sideNav(look, state, toggle);
  nav.append(place);
  return app(
    look,
    topBar(look, state),
    h(
      'div',
      { component: 'BaseBodyContainer' },
      h('div', { component: 'DivSideNavPlaceholderContainer__rail' }, nav),
      feedPage(look),
    ),
    notifications(look),
  );
}

/** Signed out: a login button, an empty drawer, no message icon. */
export function loggedOutPage(look: Look): HTMLElement {
  const { h, options } = look;
  const login = h(
    'button',
    { hook: 'login-button', component: 'ButtonLogin', attrs: { type: 'button' } },
    textsOf(options.lang).logIn,
  );
  return app(
    look,
    h('div', { component: 'DivHeaderContainer', marks: { id: 'app-header' } }, login),
    h('div', { component: 'DivDrawerContainer' }),
  );
}

/** Signed in without any conversation: no chat pane at all. */
export function emptyPage(look: Look, state: State): HTMLElement {
  const { h } = look;
  const nav = sideNav(look, state, () => undefined);
  nav.append(h('div', { component: 'DivConversationListContainer' }));
  return app(
    look,
    topBar(look, state),
    h(
      'div',
      { component: 'BaseBodyContainer' },
      h('div', { component: 'DivSideNavPlaceholderContainer' }, nav),
    ),
  );
}

/** Some accounts get their messages inside a frame of the business suite. */
export function businessPage(look: Look): HTMLElement {
  const { h } = look;
  const inner = new URL(location.href);
  inner.pathname = '/messages';
  inner.searchParams.set('page', 'messages');
  inner.searchParams.set('scene', 'business');
  return app(
    look,
    h('iframe', {
      component: 'IframeMessages',
      attrs: { src: inner.href, title: 'Messages' },
      marks: { 'data-testid': 'message-index' },
    }),
  );
}
