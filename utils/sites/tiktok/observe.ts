import type { Observation, Reading } from '../adapter.ts';
import { Pacer } from '../pacer.ts';
import { sameReading } from '../same-reading.ts';
import { isChatPage } from './chat-page.ts';
import { ChatReader } from './chat-reader.ts';
import { findChat } from './find-chat.ts';
import { cssFor, findAll } from './resolve.ts';
import { FIELDS } from './shape/index.ts';

/** A page that contradicts itself (header of one chat, rows of another) is given so long to finish, ms. */
const SETTLE = 1000;

/** Whatever appears or goes of these is worth a look; all other changes outside a chat cost one selector test. */
const WATCHED = `${FIELDS},${cssFor([
  'chatBox',
  'messageList',
  'composer',
  'renderError',
  'conversationList',
  'signIn',
  'signedIn',
])}`;

const ROW_ATTRIBUTES = ['class', 'style', 'hidden', 'id', 'href', 'alt', 'data-e2e', 'dir'];
/** Changes of these leave a row the message that it was (hovering, scrolling). */
const LOOKS = new Set(['class', 'style', 'hidden', 'dir']);
const LIST_ATTRIBUTES = ['aria-selected', 'data-conversation-id', 'data-conv-id'];

const isWatched = (node: Node): boolean => {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(WATCHED) || element.querySelector(WATCHED) !== null;
};

/** A message or two have no more elements than this. */
const LITTLE = 150;

const isLittle = (records: readonly MutationRecord[]): boolean => {
  let elements = records.length;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (elements > LITTLE) return false;
      if (node.nodeType === 1) elements += (node as Element).getElementsByTagName('*').length;
    }
  }
  return elements <= LITTLE;
};

/** Follows the chats of a window (see SiteAdapter.observe). Reads only; nothing runs while the page stands still. */
export const observeChats = (window: Window, onReading: (reading: Reading) => void): Observation => {
  const { document } = window;
  const view = document.defaultView;
  if (!view) return { stop: () => {} };
  const reader = new ChatReader(document);
  let last: Reading | null = null;
  let insistAt: number | null = null;
  let insistTimer = 0;
  let tellTimer = 0;
  let watched: readonly Element[] = [];
  let named = false;

  const settled = (): void => {
    view.clearTimeout(insistTimer);
    insistTimer = 0;
    insistAt = null;
  };

  const work = (isTimeUp: () => boolean): 'more' | 'done' => {
    let step = reader.step(Date.now(), isTimeUp, false);
    if (step === 'unsettled' && insistAt !== null && view.performance.now() >= insistAt) {
      step = reader.step(Date.now(), isTimeUp, true);
    } else if (step !== 'more' && step !== 'unsettled') settled();
    if (step === 'more') return 'more';
    if (step === 'unsettled') {
      if (insistAt === null) {
        insistAt = view.performance.now() + SETTLE;
        insistTimer = view.setTimeout(look, SETTLE + 1);
      }
      return 'done';
    }
    if (!last || !sameReading(last, step)) {
      last = step;
      view.clearTimeout(tellTimer);
      // Of a long chat, reading it and judging it are two tasks.
      if (isTimeUp()) tellTimer = view.setTimeout(onReading, 0, step);
      else onReading(step);
    }
    return 'done';
  };
  const pacer = new Pacer(view, work);
  const look = (): void => pacer.request();

  const chatObserver = new view.MutationObserver((records) => {
    let matters = false;
    for (const change of records) {
      matters = reader.touch(change, !LOOKS.has(change.attributeName ?? '')) || matters;
    }
    if (matters) pacer.request(isLittle(records));
  });
  // On a page of chats without any name left, whatever comes or goes may be one.
  const isNameless = (): boolean => !named && isChatPage(document.location);
  const pageObserver = new view.MutationObserver((records) => {
    const needsLook = records.some(
      ({ target, addedNodes, removedNodes }) =>
        !watched.some((element) => element.contains(target)) &&
        (isNameless() || [...addedNodes].some(isWatched) || [...removedNodes].some(isWatched)),
    );
    if (!needsLook) return;
    watchChats();
    pacer.request();
  });
  // Which conversation is selected; the rest of the list is never read.
  const listObserver = new view.MutationObserver(() => {
    reader.reselect();
    look();
  });
  // A chat that was hidden or shown by style alone has no other trace here.
  const sizeObserver = new view.ResizeObserver(() => look());

  /** Keeps the observers on the chat's own box and on the list's selection, wherever the page has them now. */
  const watchChats = (): void => {
    const namedBoxes = findAll(document, 'chatBox').map(({ element }) => element);
    named = namedBoxes.length > 0;
    const unnamed = named ? undefined : findChat(document)?.box.element;
    const boxes = unnamed ? [unnamed] : namedBoxes;
    const lists = findAll(document, 'conversationList').map(({ element }) => element);
    const now = [...boxes, ...lists];
    if (now.length === watched.length && now.every((element, index) => element === watched[index])) return;
    watched = now;
    reader.refresh();
    reader.lists = lists;
    chatObserver.disconnect();
    listObserver.disconnect();
    sizeObserver.disconnect();
    for (const box of boxes) {
      chatObserver.observe(box, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ROW_ATTRIBUTES,
      });
      sizeObserver.observe(box);
    }
    for (const list of lists) {
      listObserver.observe(list, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: LIST_ATTRIBUTES,
      });
    }
  };

  watchChats();
  pageObserver.observe(document, { subtree: true, childList: true });
  document.addEventListener('visibilitychange', look);
  view.addEventListener('pageshow', look);
  pacer.request();

  return {
    stop: () => {
      settled();
      view.clearTimeout(tellTimer);
      pacer.stop();
      chatObserver.disconnect();
      listObserver.disconnect();
      pageObserver.disconnect();
      sizeObserver.disconnect();
      document.removeEventListener('visibilitychange', look);
      view.removeEventListener('pageshow', look);
    },
  };
};
