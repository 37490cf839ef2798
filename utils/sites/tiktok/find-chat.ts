import { isShown } from '../shown.ts';
import { branchesOutside } from './outside-list.ts';
import { closest, type Found, find, findAll, findIn, shapeSign } from './resolve.ts';
import type { Concept } from './selectors.ts';
import { chatByShape, headerByShape, listByShape } from './shape/index.ts';

/** The parts of the open chat that were found, each with the sign that found it. */
export interface ChatParts {
  readonly box: Found;
  readonly list: Found | null;
  /** The box without its list. */
  readonly branches: readonly Element[];
  readonly header: Found | null;
  readonly composer: Found | null;
  readonly request: boolean;
  readonly error: boolean;
}

const isChatPlace = (element: Element): boolean => isShown(element) && closest(element, 'notAChat') === null;

const byStructure = (element: Element, find: string): Found => ({
  element,
  sign: { how: 'structure', find, generation: 'both', sources: '', seen: '' },
});

const byShape = (element: Element | null, concept: Concept): Found | null => {
  const sign = shapeSign(concept);
  return element && sign ? { element, sign } : null;
};

/** The smallest box around the rows, for a page whose list has lost its name. */
const aroundRows = (box: Element): Found | null => {
  const rows = findAll(box, 'messageRow');
  const first = rows[0];
  const last = rows.at(-1)?.element;
  if (!first || !last) return null;
  let around = first.element.parentElement;
  while (around && around !== box && !around.contains(last)) around = around.parentElement;
  return around && byStructure(around, 'parent of the rows');
};

/** A box without its own name: the smallest one around the list that also has a header or a writing field. */
const boxAround = (document: Document): Found | null => {
  const list = find(document, 'messageList', isChatPlace);
  for (let at = list?.element.parentElement ?? null; at && at !== document.body; at = at.parentElement) {
    if (find(at, 'headerName') || find(at, 'composer')) return byStructure(at, 'around the message list');
  }
  return null;
};

const partsOf = (box: Found, shaped: boolean): ChatParts | null => {
  const { element } = box;
  const list =
    find(element, 'messageList', isShown) ??
    aroundRows(element) ??
    (shaped ? byShape(listByShape(element), 'messageList') : null);
  const branches = branchesOutside(element, list?.element ?? null);
  const composer = findIn(branches, 'composer', isShown);
  const header =
    findIn(branches, 'header', isShown) ??
    findIn(branches, 'headerName', isShown) ??
    findIn(branches, 'headerHandle', isShown) ??
    findIn(branches, 'headerAvatar', isShown) ??
    (shaped && list
      ? byShape(headerByShape(element, list.element, composer?.element ?? null), 'header')
      : null);
  const error = findIn(branches, 'renderError', isShown) !== null;
  if (!list && !header && !composer && !error) return null;
  const request = findIn(branches, 'requestBox', isShown) !== null;
  return { box, list, branches, header, composer, request, error };
};

/** A chat of which nothing has a name any more. */
const namelessChat = (document: Document): ChatParts | null => {
  const chat = chatByShape(document);
  const box = byShape(chat?.box ?? null, 'chatBox');
  if (!chat || !box) return null;
  return {
    box,
    list: byShape(chat.list, 'messageList'),
    branches: branchesOutside(chat.box, chat.list),
    header: byShape(headerByShape(chat.box, chat.list, chat.composer), 'header'),
    composer: byShape(chat.composer, 'composer'),
    request: chat.request,
    error: false,
  };
};

/**
 * The chat that is open and visible in this document; null where there is none (also: the empty pane beside the list).
 * `shaped`: what its named box doesn't name is found by its place.
 */
export const findChat = (document: Document, shaped = false): ChatParts | null => {
  const boxes = findAll(document, 'chatBox').filter(({ element }) => isChatPlace(element));
  const around = boxes.length === 0 ? boxAround(document) : null;
  for (const box of around ? [around] : boxes) {
    const parts = partsOf(box, shaped);
    if (parts) return parts;
  }
  return boxes.length === 0 && !around ? namelessChat(document) : null;
};
