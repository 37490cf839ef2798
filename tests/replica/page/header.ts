import type { Look } from './look.ts';
import { avatarImage } from './row.ts';
import type { Chat } from './state.ts';
import { textsOf } from './texts.ts';

function groupHeader(look: Look, chat: Chat): HTMLElement {
  const { h, options } = look;
  return h(
    'div',
    { component: 'DivChatHeader' },
    h(
      'span',
      { hook: 'header-avatar', component: 'SpanAvatarContainer__large' },
      ...chat.others.map((person) => avatarImage(look, person.handle)),
    ),
    h(
      'div',
      { component: 'DivNameContainer' },
      h('p', { hook: 'header-nickname', component: 'PNickname' }, chat.name),
      h('p', { component: 'PUniqueId' }, textsOf(options.lang).members(chat.others.length + 1)),
    ),
  );
}

/** The head of the open conversation: name, handle and profile link; a group has neither handle nor link. */
export function chatHeader(look: Look, chat: Chat): HTMLElement {
  const { h, options } = look;
  const peer = chat.others[0];
  if (chat.kind === 'group' || !peer) return groupHeader(look, chat);
  const link = (child: HTMLElement) =>
    h(
      'a',
      {
        component: 'StyledLink',
        attrs: { target: '_blank', rel: 'opener', tabindex: '-1', href: `/@${peer.handle}` },
      },
      child,
    );
  const avatar = h(
    'span',
    { hook: 'header-avatar', component: 'SpanAvatarContainer__large', attrs: { shape: 'circle' } },
    avatarImage(look, peer.handle),
  );
  const names = h(
    'div',
    { component: 'DivNameContainer' },
    h('p', { hook: 'header-nickname', component: 'PNickname' }, chat.name),
    h('p', { hook: 'header-handle', component: 'PUniqueId' }, `@${peer.handle}`),
  );
  const label = textsOf(options.lang).profileOf(chat.name);
  return h(
    'div',
    { component: 'DivChatHeader' },
    h(
      'div',
      {
        component: 'DivChatHeaderContentWrapper',
        attrs: { role: 'link', tabindex: '0', 'aria-label': label },
      },
      link(avatar),
      link(names),
    ),
  );
}
