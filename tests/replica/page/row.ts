import { type HoverHandlers, hoverActions, showOnHover } from './hover-actions.ts';
import type { Look } from './look.ts';
import type { Person } from './people.ts';
import { rowBody } from './row-body.ts';
import type { Chat, Row, State } from './state.ts';
import { separatorText, textsOf } from './texts.ts';

const SEPARATOR_GAP = 5 * 60_000;

/** A coloured disc where the site shows a profile picture. */
export function avatarImage({ h }: Look, seed: string): HTMLElement {
  const hue = [...seed].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 360, 7);
  return h('img', {
    component: 'ImgAvatar',
    attrs: { alt: '', style: `background: hsl(${hue} 45% 62%)` },
  });
}

function senderLink(look: Look, person: Person): HTMLElement {
  const { h } = look;
  const attrs = { target: '_blank', rel: 'opener', tabindex: '-1', href: `/@${person.handle}` };
  const avatar = h(
    'span',
    { hook: 'sender-avatar', component: 'SpanAvatarContainer', attrs: { shape: 'circle' } },
    avatarImage(look, person.handle),
  );
  return h('a', { component: 'StyledLink', attrs }, avatar);
}

function warningSlot({ h, options }: Look, failed: boolean): HTMLElement {
  if (!failed) return h('div', { hook: 'warning' });
  const icon = h(
    'svg',
    { component: 'StyledIconFail', attrs: { viewBox: '0 0 16 16' } },
    h('circle', { attrs: { cx: '8', cy: '8', r: '7' } }),
  );
  return h('div', { hook: 'warning', attrs: { title: textsOf(options.lang).failed } }, icon);
}

function quote(look: Look, row: Row, mine: boolean): HTMLElement[] {
  const { h, options } = look;
  if (!row.replyTo) return [];
  const texts = textsOf(options.lang);
  const to = row.replyTo.from?.name ?? '';
  const caption = mine ? texts.youReplied(to) : texts.repliedTo(to);
  const quoted = options.page === 'unreadable' ? '' : row.replyTo.text;
  return [
    h('div', { component: 'DivChatItemSenderNameContainer' }, caption),
    h('div', { component: 'DivRefTextContent' }, h('div', { component: 'DivMaxTwoLine' }, quoted)),
  ];
}

function reactions({ h }: Look, row: Row): HTMLElement | null {
  if (row.reactions.length === 0) return null;
  return h(
    'div',
    { hook: 'reaction-display', component: 'DivReactionContainer', attrs: { tabindex: '0' } },
    h('span', {}, row.reactions.join('')),
    h('span', {}, String(row.reactions.length)),
  );
}

function item(look: Look, state: State, chat: Chat, row: Row, handlers: HoverHandlers): HTMLElement {
  const { h, options } = look;
  if (!row.from) {
    const tip = h('p', { component: 'PChatTipContainer' }, row.text);
    return h('div', { hook: 'message-row', component: 'DivChatItemWrapper' }, tip);
  }
  const mine = row.from === state.self;
  const direction = mine ? 'row-reverse' : 'row';
  const horizontal = h(
    'div',
    {
      component: mine ? 'DivMessageHorizontalContainer__own' : 'DivMessageHorizontalContainer',
      attrs: { tabindex: '0', style: `display: flex; flex-direction: ${direction}` },
      marks: { 'data-area': 'Actions' },
    },
    mine && !options.ownAvatar ? null : senderLink(look, row.from),
    rowBody(look, row, mine),
    warningSlot(look, row.failed),
  );
  showOnHover(horizontal, () => hoverActions(look, row, handlers));
  const groupName = chat.kind === 'group' && !mine && !row.replyTo;
  const vertical = h(
    'div',
    { component: mine ? 'DivMessageVerticalContainer__own' : 'DivMessageVerticalContainer' },
    groupName ? h('div', { component: 'DivChatItemSenderNameContainer' }, row.from.name) : null,
    ...quote(look, row, mine),
    horizontal,
    reactions(look, row),
  );
  return h('div', { hook: 'message-row', component: 'DivChatItemWrapper' }, vertical);
}

/** Whether a time stands above a row: the first one, and those after a pause. */
export function hasSeparator(before: Row | undefined, row: Row): boolean {
  return !before || row.sentAt - before.sentAt > SEPARATOR_GAP;
}

/** One message with the separator above it, as the nodes that stand in the list for it. */
export function rowNodes(
  look: Look,
  state: State,
  chat: Chat,
  row: Row,
  separated: boolean,
  handlers: HoverHandlers,
): HTMLElement[] {
  const { h, options } = look;
  const label = separatorText(row.sentAt, Date.now(), options.lang);
  const separator = separated
    ? h(
        'div',
        { hook: 'time-separator', component: 'DivTimeContainer' },
        h('span', { attrs: { tabindex: '0' } }, label),
      )
    : null;
  const node = item(look, state, chat, row, handlers);
  if (options.generation === 'old') return separator ? [separator, node] : [node];
  return [h('div', { marks: { 'data-index': '' } }, separator, node)];
}
