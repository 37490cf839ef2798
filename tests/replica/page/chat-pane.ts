import { acceptRequest, append, prepend, removeChat, replaceRow, textRow } from './actions.ts';
import { createComposer } from './composer.ts';
import { chatHeader } from './header.ts';
import type { Look } from './look.ts';
import { olderRows } from './older-rows.ts';
import { randomFrom } from './random.ts';
import { requestBox } from './request-box.ts';
import type { Change, Chat, Row, State } from './state.ts';
import { textsOf } from './texts.ts';
import { createThread, type Thread } from './thread.ts';

/** Older messages take this long to come, as on the site (evidence, 1.5). */
const LOADING_MS = 1500;
const OLDER_AT_ONCE = 20;

export interface ChatPane {
  readonly element: HTMLElement;
  apply(change: Change): void;
  /** Draws the open thread from nothing. */
  redraw(): void;
}

/** The right part of the page: the open conversation, or an icon while none is open. */
export function createChatPane(look: Look, state: State): ChatPane {
  const { h, options } = look;
  const box = h('div', { hook: 'chatbox', component: 'DivChatBox' });
  let thread: Thread | null = null;
  let loading = false;
  const random = randomFrom(options.seed);

  const loadOlder = (chat: Chat): void => {
    if (loading) return;
    loading = true;
    setTimeout(() => {
      loading = false;
      prepend(state, chat, olderRows(chat, state.self, OLDER_AT_ONCE, options.lang));
    }, LOADING_MS);
  };

  const show = (chat: Chat): void => {
    let answered: Row | null = null;
    const composer = createComposer(look, {
      text(text) {
        append(state, chat, textRow(state.self, text, answered));
        answered = null;
      },
      picture: () => append(state, chat, { ...textRow(state.self, ''), kind: 'image' }),
    });
    const opened = createThread(look, state, chat, {
      reachedTop: () => loadOlder(chat),
      reply(row) {
        answered = row;
        composer.focus();
      },
      react: (row) => replaceRow(state, chat, row, { ...row, reactions: [...row.reactions, '❤️'] }),
      remove: (row) => replaceRow(state, chat, row, null),
    });
    thread = opened;
    const bottom =
      chat.kind === 'request'
        ? requestBox(look, chat, {
            accept: () => acceptRequest(state, chat),
            remove: () => removeChat(state, chat),
          })
        : composer.element;
    inTime([
      () => box.append(chatHeader(look, chat)),
      () => box.append(opened.element),
      () => box.append(bottom),
    ]);
    opened.redraw();
  };

  /** The parts of an opened chat, in the document's order; late ones take their place when they come. */
  const inTime = (parts: readonly (() => void)[]): void => {
    box.replaceChildren();
    if (options.delay === 0) {
      for (const part of parts) part();
      return;
    }
    const shown = thread;
    let due = 0;
    for (const part of parts) {
      due += random() * options.delay;
      setTimeout(() => {
        if (thread === shown) part();
      }, due);
    }
  };

  const showNone = (): void => {
    thread = null;
    const icon = h(
      'svg',
      { attrs: { viewBox: '0 0 24 24', 'aria-hidden': 'true' } },
      h('path', { attrs: { d: 'M4 5h16v11H9l-5 4V5Z' } }),
    );
    box.replaceChildren(h('div', { component: 'DivIconContainer' }, icon));
  };

  const showError = (): void => {
    const retry = h('button', { attrs: { type: 'button' } }, textsOf(options.lang).retry);
    box.replaceChildren(h('div', { hook: 'render-error', component: 'DivRenderError' }, retry));
  };

  return {
    element: box,
    apply(change) {
      if (options.page === 'error') showError();
      else if (change.type === 'opened') state.openChat ? show(state.openChat) : showNone();
      else if (change.type === 'appended' && change.chat === state.openChat) thread?.drawNewest();
      else if (change.type === 'rows' && change.chat === state.openChat) thread?.draw();
    },
    redraw: () => thread?.redraw(),
  };
}
