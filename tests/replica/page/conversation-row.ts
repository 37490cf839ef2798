import type { Look } from './look.ts';
import { avatarImage } from './row.ts';
import type { Chat, State } from './state.ts';
import { listTime, textsOf } from './texts.ts';

function preview(look: Look, state: State, chat: Chat): string {
  const { lang, page } = look.options;
  const texts = textsOf(lang);
  const last = chat.rows.at(-1);
  if (!last || page === 'unreadable') return '';
  const mine = last.from === state.self;
  if (last.kind === 'video') return mine ? texts.ownSharedVideo : texts.sharedVideo;
  if (last.kind === 'unsupported') return texts.unsupported;
  return mine ? `${texts.you}${last.text}` : last.text;
}

function avatars(look: Look, chat: Chat): HTMLElement {
  const { h } = look;
  return h(
    'div',
    { component: 'DivInfoAvatarWrapper' },
    h(
      'span',
      {
        hook: 'conversation-avatar',
        component: 'SpanAvatarContainer__large',
        attrs: { shape: 'circle' },
      },
      ...chat.others.map((person) => avatarImage(look, person.handle)),
    ),
  );
}

function nickname({ h, options }: Look, name: string): HTMLElement {
  return options.generation === 'old'
    ? h('p', { component: 'PInfoNickname' }, name)
    : h(
        'p',
        { hook: 'conversation-nickname', component: 'PInfoNickname2' },
        h('span', { component: 'SpanNicknameText2' }, name),
      );
}

function unreadBadge({ h, options }: Look, count: number): HTMLElement | null {
  if (count === 0) return null;
  const component = options.generation === 'old' ? 'SpanNewMessage' : 'SpanNewMessage2';
  return h('div', { hook: 'conversation-unread', component }, count > 99 ? '99+' : String(count));
}

/** One row of the list: the name (never the handle), the last words, the time, the unread count. */
export function conversationRow(
  look: Look,
  state: State,
  chat: Chat,
  index: number,
  open: () => void,
): HTMLElement {
  const { h, options } = look;
  const last = chat.rows.at(-1);
  const selected = state.openChat === chat;
  const isNew = options.generation === 'new';
  const info = h(
    'div',
    { component: 'DivItemInfo' },
    avatars(look, chat),
    h(
      'div',
      { component: 'DivInfoTextWrapper' },
      nickname(look, chat.name),
      h(
        'p',
        { component: 'PInfoExtractTime' },
        h('span', { component: 'SpanInfoExtract' }, preview(look, state, chat)),
        h('span', { component: 'SpanInfoTime' }, last ? listTime(last.sentAt, Date.now(), options.lang) : ''),
      ),
    ),
  );
  const more = h(isNew ? 'div' : 'svg', {
    hook: 'conversation-more',
    component: isNew ? 'DivMoreAction' : 'StyledMoreActionIcon',
    attrs: { role: 'button', tabindex: '0' },
  });
  return h(
    'div',
    {
      hook: 'conversation-item',
      component: selected ? 'DivItemWrapper__selected' : 'DivItemWrapper',
      attrs: { tabindex: '0', ...(isNew ? { 'aria-selected': String(selected) } : {}) },
      marks: {
        id: `more-acton-icon-${index}`,
        ...(isNew
          ? { 'data-index': String(index), 'data-conversation-id': chat.id, 'data-conv-id': chat.id }
          : {}),
      },
      on: {
        click: open,
        keydown: (event) => {
          if ((event as KeyboardEvent).key === 'Enter') open();
        },
      },
    },
    info,
    unreadBadge(look, chat.unread),
    more,
  );
}
