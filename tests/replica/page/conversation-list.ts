import { openChat } from './actions.ts';
import { conversationRow } from './conversation-row.ts';
import type { Look } from './look.ts';
import type { Chat, State } from './state.ts';
import { textsOf } from './texts.ts';

function requestEntry(look: Look, count: number, open: () => void): HTMLElement {
  const { h, options } = look;
  const texts = textsOf(options.lang);
  const icon = h(
    'svg',
    { component: 'StyledRequestAvatar', attrs: { 'aria-hidden': 'true', viewBox: '0 0 24 24' } },
    h('circle', { attrs: { cx: '12', cy: '12', r: '9' } }),
  );
  return h(
    'div',
    { component: 'DivRequestGroup', on: { click: open } },
    h(
      'div',
      { component: 'DivRequestInfo' },
      icon,
      h(
        'div',
        { component: 'DivInfoTextWrapper' },
        h('p', { component: 'PInfoNickname' }, texts.requests),
        h(
          'p',
          { component: 'PInfoExtractTime' },
          h('span', { component: 'SpanInfoExtract' }, texts.requestCount),
        ),
      ),
    ),
    h('div', { component: 'SpanNewMessage' }, String(count)),
  );
}

/** The list of conversations, with the message requests behind an entry among the rows. */
export function createConversationList(look: Look, state: State): { element: HTMLElement; draw(): void } {
  const { h, options } = look;
  const texts = textsOf(options.lang);
  let folder: 'inbox' | 'requests' = 'inbox';
  const head = h('div', { component: 'DivFullSideNavConversationHeader' });
  const rows = h('div', {
    component: 'DivScrollWrapper',
    attrs: { style: 'height: 100%; overflow: auto;' },
  });

  const show = (next: typeof folder): void => {
    folder = next;
    draw();
  };
  const rowFor = (chat: Chat, index: number) =>
    conversationRow(look, state, chat, index, () => openChat(state, chat.id));
  const status = () =>
    h(
      'div',
      { component: 'DivMessageStatus', attrs: { 'aria-live': 'off' } },
      h('p', { attrs: { 'aria-atomic': 'true', 'aria-relevant': 'additions' } }, texts.newMessages),
    );

  function draw(): void {
    const requests = state.chats.filter((chat) => chat.kind === 'request');
    if (folder === 'requests') {
      const back = h(
        'div',
        {
          attrs: { role: 'button', tabindex: '0', 'aria-label': texts.back },
          on: { click: () => show('inbox') },
        },
        '←',
      );
      const title = h('h2', { plainClass: 'TUXText' }, texts.requests);
      const inner = h('div', { component: 'DivFullSideNavConversationRequestHeader' }, back, title);
      head.replaceChildren(inner);
      rows.replaceChildren(...requests.map(rowFor));
      return;
    }
    head.replaceChildren(h('h2', { plainClass: 'TUXText' }, texts.title));
    const nodes = state.chats.filter((chat) => chat.kind !== 'request').map(rowFor);
    // The entry stands among the rows, not above them (evidence, 1.8).
    if (requests.length > 0) {
      nodes.splice(
        2,
        0,
        requestEntry(look, requests.length, () => show('requests')),
      );
    }
    rows.replaceChildren(...nodes, status());
  }

  const element = h(
    'div',
    { component: 'DivConversationListContainer', marks: { mode: '2' } },
    head,
    h('div', { hook: 'conversation-list', component: 'DivListContent' }, rows),
  );
  return { element, draw };
}
