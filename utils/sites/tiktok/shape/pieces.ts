import { hasArea, isShown } from '../../shown.ts';
import { handleFromHref } from '../handles.ts';

/** Words, a picture, an avatar or an empty bubble, as it is painted. */
export interface Piece {
  readonly element: Element;
  readonly box: DOMRectReadOnly;
  readonly kind: 'words' | 'picture' | 'avatar' | 'empty';
  /** The outermost painted box around it that is narrower than the list. */
  readonly bubble: Element | null;
  /** Height of its letters, px. */
  readonly letters: number;
}

/** A painted box this wide, of the list's width, is no bubble: rows light up under the pointer. */
const BUBBLE = 0.92;
/** Smaller pictures are emoji and badges, px. */
const PICTURE = 56;
/** Smaller painted boxes are dots and lines, px. */
const BOX = 16;
/** More elements than this are no single row. */
const MOST = 160;

const hasImage = ({ backgroundImage }: CSSStyleDeclaration): boolean =>
  backgroundImage !== '' && backgroundImage !== 'none';

const hasColour = ({ backgroundColor }: CSSStyleDeclaration): boolean =>
  backgroundColor !== '' && !/^transparent$|[,/] ?0(?:\.0+)?%?\)$/.test(backgroundColor);

/** Whether words stand in it directly, not only in its children. */
export const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '',
  );

/** Where the words themselves are: a block is as wide as its parent, however short they are. */
const wordsBox = (element: Element): DOMRectReadOnly => {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

/**
 * Everything that is painted within an element of the list, in DOM order; null when it is too much for a row. Only
 * reads: all boxes and styles of the element are asked for before anything is decided by them.
 */
export const piecesOf = (root: Element, list: DOMRectReadOnly): Piece[] | null => {
  const view = root.ownerDocument.defaultView;
  if (!view) return null;
  const pieces: Piece[] = [];
  let looked = 0;
  const down = (element: Element, around: Element | null): void => {
    looked += 1;
    const tag = element.localName;
    if (looked > MOST || tag === 'svg' || tag === 'button' || element.getAttribute('role') === 'button')
      return;
    const box = element.getBoundingClientRect();
    const style = view.getComputedStyle(element);
    if (style.visibility === 'hidden' || style.opacity === '0') return;
    const put = (kind: Piece['kind'], bubble = around, at = box): void => {
      if (hasArea(at) && isShown(element)) {
        pieces.push({ element, box: at, kind, bubble, letters: Number.parseFloat(style.fontSize) || 0 });
      }
    };
    const isLarge = Math.min(box.width, box.height) >= PICTURE;
    if (tag === 'img' || tag === 'video' || tag === 'canvas') {
      if (isLarge) put('picture');
      return;
    }
    if (tag === 'a' && (element.textContent ?? '').trim() === '' && !isLarge) {
      if (handleFromHref(element.getAttribute('href')) !== undefined) put('avatar');
      return;
    }
    const isBubble =
      around === null &&
      box.width < list.width * BUBBLE &&
      box.height >= BOX &&
      (hasImage(style) || hasColour(style));
    const bubble = isBubble ? element : around;
    if (hasOwnWords(element)) {
      put('words', bubble, wordsBox(element));
      return;
    }
    const before = pieces.length;
    for (const child of element.children) down(child, bubble);
    if (isBubble && pieces.length === before) put(isLarge && hasImage(style) ? 'picture' : 'empty', element);
  };
  down(root, null);
  return looked > MOST ? null : pieces;
};
