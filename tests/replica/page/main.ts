import { openChat } from './actions.ts';
import { createChatPane } from './chat-pane.ts';
import { nameStyles } from './class-names.ts';
import { createControl } from './control.ts';
import { createConversationList } from './conversation-list.ts';
import { createState, scriptNamed } from './inbox.ts';
import { createLook, type Look } from './look.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { readOptions } from './options.ts';
import { businessPage, drawerPage, emptyPage, loggedOutPage, messagesPage, type Parts } from './pages.ts';
import { play } from './player.ts';
import type { State } from './state.ts';
import chatStyles from './styles/chat.css?inline';
import frameStyles from './styles/frame.css?inline';
import listStyles from './styles/list.css?inline';

const options = readOptions(location.href);
const look = createLook(options);
const script = scriptNamed(options.script, options.lang);
const state = createState(options.lang, script?.name ?? null, Date.now());

const list = createConversationList(look, state);
const pane = createChatPane(look, state);
const drawListSoon = oncePerFrame(() => list.draw());
state.listeners.add((change) => {
  if (change.type !== 'rows') drawListSoon();
  pane.apply(change);
});

function pageOf(page: Look, now: State, parts: Parts): HTMLElement {
  switch (options.page) {
    case 'drawer':
      return drawerPage(page, now, parts);
    case 'logged-out':
      return loggedOutPage(page);
    case 'empty':
      return emptyPage(page, now);
    case 'business':
      return businessPage(page);
    default:
      return messagesPage(page, now, parts);
  }
}

document.title = 'Messages | TikTok';
document.documentElement.lang = options.lang;
document.documentElement.dataset.theme = options.theme;
document.documentElement.dir = options.direction;
document.head.append(
  Object.assign(document.createElement('style'), {
    textContent: nameStyles(frameStyles + listStyles + chatStyles, options),
  }),
);
list.draw();
pane.apply({ type: 'opened' });
document.body.append(pageOf(look, state, { list: list.element, pane }));

const shown = script ?? scriptNamed(options.open, options.lang);
const hasChats = !['logged-out', 'empty', 'business'].includes(options.page);
if (shown && hasChats) openChat(state, shown.chatId);
const chat = state.openChat;
const played = script && chat ? play(state, chat, script, options.speed) : null;

window.replica = createControl(state, options, {
  rerender: () => pane.redraw(),
  finished: () => played?.done() ?? true,
});
