import type { Look } from './look.ts';
import type { State } from './state.ts';
import { textsOf } from './texts.ts';

const unreadIn = (state: State): number => state.chats.filter((chat) => chat.unread > 0).length;

function icon({ h }: Look, path: string): HTMLElement {
  return h(
    'svg',
    { attrs: { viewBox: '0 0 24 24', 'aria-hidden': 'true' } },
    h('path', { attrs: { d: path } }),
  );
}

/** The bar at the top: the message icon with its count, the bell of the notifications. */
export function topBar(look: Look, state: State): HTMLElement {
  const { h, options } = look;
  const messages = h(
    'div',
    { hook: 'top-dm-icon', component: 'DivMessageIconContainer' },
    h(
      'a',
      { attrs: { 'aria-label': 'Open messages', href: `/messages?lang=${options.lang}` } },
      icon(look, 'M4 5h16v11H9l-5 4V5Z'),
    ),
    h('sup', { component: 'SupMsgBadge' }, String(unreadIn(state))),
  );
  const bell = h(
    'div',
    {
      hook: 'inbox-icon',
      component: 'DivInboxIcon',
      attrs: { role: 'button', tabindex: '0', 'aria-label': 'Inbox' },
    },
    icon(look, 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4l2-2Z'),
  );
  return h('div', { component: 'DivHeaderContainer', marks: { id: 'app-header' } }, messages, bell);
}

/** The rail at the left edge: where to go, and the own profile (whose link carries the own handle). */
export function sideNav(look: Look, state: State, openMessages: () => void): HTMLElement {
  const { h, options } = look;
  const home = h(
    'a',
    { attrs: { href: `/?lang=${options.lang}`, 'aria-label': 'Home' } },
    icon(look, 'M4 11 12 4l8 7v9H4v-9Z'),
  );
  const messages = h(
    'button',
    {
      hook: 'nav-messages',
      component: 'ButtonNav',
      attrs: { type: 'button', 'aria-label': 'Messages' },
      on: { click: openMessages },
    },
    icon(look, 'M4 5h16v11H9l-5 4V5Z'),
    h('span', { hook: 'total-unread', component: 'SpanTotalUnread' }, String(unreadIn(state))),
  );
  const profile = h(
    'a',
    {
      hook: 'nav-profile',
      component: 'StyledNavLink',
      attrs: { href: `/@${state.self.handle}?lang=${options.lang}`, 'aria-label': 'Profile' },
    },
    icon(look, 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-8 16a8 8 0 0 1 16 0H4Z'),
  );
  const isLate = options.account === 'late';
  const links = h('div', { component: 'DivScrollingContentContainer' }, messages, isLate ? null : profile);
  state.listeners.add(({ type }) => {
    if (type === 'signed-in') links.append(profile);
  });
  return h(
    'div',
    { component: 'DivSideNavContainer' },
    h('div', { component: 'DivFixedContentContainer' }, home),
    links,
  );
}

/** The notification panel is in the document beside the messages and is none of them (evidence, 1.9). */
export function notifications(look: Look): HTMLElement {
  const { h, options } = look;
  const item = h(
    'div',
    { hook: 'inbox-list-item', component: 'LiInboxItemWrapper' },
    h('p', { hook: 'inbox-title' }, 'tom_demo'),
    h('p', { hook: 'inbox-content' }, textsOf(options.lang).likedVideo),
  );
  return h(
    'div',
    { hook: 'inbox-notifications', component: 'DivInboxContainer', attrs: { hidden: '' } },
    h('div', { hook: 'inbox-bar', attrs: { role: 'tablist' } }),
    h('div', { hook: 'inbox-list' }, item),
  );
}

export function drawer(look: Look, ...children: HTMLElement[]): HTMLElement {
  const { h } = look;
  return h(
    'div',
    { component: 'DivDrawerContainer', plainClass: 'drawer-enter-done' },
    h('div', { component: 'DivMessageDrawerContainer' }, ...children),
  );
}
