import { branchesOutside } from './outside-list.ts';
import { closest, type Found, find, findAll, findIn } from './resolve.ts';
import { isShown } from './shown.ts';

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

/** The smallest box around the rows, for a page whose list has lost its name. */
const aroundRows = (box: Element): Found | null => {
  const rows = findAll(box, 'messageRow');
  const first = rows[0];
  const last = rows.at(-1)?.element;
  if (!first || !last) return null;
  let around = first.element.parentElement;
  while (around && around !== box && !around.contains(last)) around = around.parentElement;
  const sign = {
    how: 'structure',
    find: 'parent of the rows',
    generation: 'both',
    sources: '',
    seen: '',
  } as const;
  return around ? { element: around, sign } : null;
};

/** A box without its own name: the smallest one around the list that also has a header or a writing field. */
const boxAround = (document: Document): Found | null => {
  const list = find(document, 'messageList', isChatPlace);
  for (let at = list?.element.parentElement ?? null; at && at !== document.body; at = at.parentElement) {
    if (find(at, 'headerName') || find(at, 'composer')) {
      return {
        element: at,
        sign: {
          how: 'structure',
          find: 'around the message list',
          generation: 'both',
          sources: '',
          seen: '',
        },
      };
    }
  }
  return null;
};

const partsOf = (box: Found): ChatParts | null => {
  const { element } = box;
  const list = find(element, 'messageList', isShown) ?? aroundRows(element);
  const branches = branchesOutside(element, list?.element ?? null);
  const header =
    findIn(branches, 'header', isShown) ??
    findIn(branches, 'headerName', isShown) ??
    findIn(branches, 'headerHandle', isShown) ??
    findIn(branches, 'headerAvatar', isShown);
  const composer = findIn(branches, 'composer', isShown);
  const error = findIn(branches, 'renderError', isShown) !== null;
  if (!list && !header && !composer && !error) return null;
  const request = findIn(branches, 'requestBox', isShown) !== null;
  return { box, list, branches, header, composer, request, error };
};

/** The chat that is open and visible in this document; null where there is none (also: the empty pane beside the list). */
export const findChat = (document: Document): ChatParts | null => {
  const boxes = findAll(document, 'chatBox').filter(({ element }) => isChatPlace(element));
  const around = boxes.length === 0 ? boxAround(document) : null;
  for (const box of around ? [around] : boxes) {
    const parts = partsOf(box);
    if (parts) return parts;
  }
  return null;
};
