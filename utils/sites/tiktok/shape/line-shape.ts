import { parseDisplayedTime } from '../../displayed-time.ts';
import { hasArea } from '../../shown.ts';
import { setLabel, startRow } from '../labels.ts';
import type { Concept } from '../selectors.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** What an element of the list is, by what is painted in it. */
export type LineShape = 'row' | 'separator' | null;

/** More boxes than this one above the other are rows, not parts of one. */
const PARTS = 6;
/** A part of a row is narrower than this share of it, a row in a box of rows is not. */
const FULL = 0.85;
/** Words whose distances to both sides differ by less than this stand in the middle, px. */
const MIDDLE = 24;

/** The boxes that an element lays out: children without a box of their own are seen through. */
const boxesOf = (element: Element): { element: Element; box: DOMRectReadOnly }[] =>
  [...element.children].flatMap((child) => {
    const box = child.getBoundingClientRect();
    return hasArea(box) ? [{ element: child, box }] : child.childElementCount > 0 ? boxesOf(child) : [];
  });

const isMiddle = ({ box }: Piece, list: DOMRectReadOnly): boolean =>
  Math.abs(box.left - list.left - (list.right - box.right)) < MIDDLE;

const namesTime = (words: string): boolean =>
  words.length < 60 &&
  (/\d\s?[:.h]\s?\d\d/.test(words) || parseDisplayedTime(words, Date.now()) !== undefined);

/** Bubbles and pictures, each once, with the largest letters in it. */
const bodiesOf = (pieces: readonly Piece[]): Map<Element, number> => {
  const bodies = new Map<Element, number>();
  for (const { element, kind, bubble, letters } of pieces) {
    const body = bubble ?? (kind === 'picture' ? element : null);
    if (body && kind !== 'avatar') bodies.set(body, Math.max(bodies.get(body) ?? 0, letters));
  }
  return bodies;
};

/** The one with the largest letters: quotes above and reactions below have smaller ones. Undefined: several. */
const largest = (bodies: ReadonlyMap<Element, number>): Element | undefined => {
  const most = Math.max(...bodies.values());
  const [only, ...more] = [...bodies].filter(([, letters]) => letters === most);
  return more.length === 0 ? only?.[0] : undefined;
};

/** Flexible boxes from the bubble up to the row, the nearest first. */
const flexAround = (body: Element, row: Element): { element: Element; style: CSSStyleDeclaration }[] => {
  const view = row.ownerDocument.defaultView;
  const found: { element: Element; style: CSSStyleDeclaration }[] = [];
  for (let at = body.parentElement; view && at; at = at === row ? null : at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.display.endsWith('flex')) found.push({ element: at, style });
  }
  return found;
};

const isBox = ({ localName }: Element): boolean => localName !== 'img' && localName !== 'video';

const labelParts = (row: Element, pieces: readonly Piece[], main: Element, list: DOMRectReadOnly): void => {
  const label = (element: Element, concept: Concept): void => setLabel(element, concept, row);
  const avatar = pieces.find(({ kind }) => kind === 'avatar')?.element;
  const flex = flexAround(main, row);
  const beside = flex.find(
    ({ element, style }) =>
      style.flexDirection === 'row-reverse' ||
      (style.flexDirection === 'row' && avatar !== undefined && element.contains(avatar)),
  );
  const column = flex.find(({ style }) => style.flexDirection === 'column' && style.alignItems !== 'normal');
  let body = beside?.element ?? main;
  while (avatar && body !== row && body.parentElement && !body.contains(avatar)) body = body.parentElement;
  label(body, 'messageBody');
  if (column) label(column.element, 'messageColumn');
  if (avatar) label(avatar, 'senderAvatar');
  for (const piece of pieces) {
    if (piece.bubble === null && piece.kind === 'words' && isMiddle(piece, list)) {
      if (namesTime(piece.element.textContent ?? '')) label(piece.element, 'timeSeparator');
    }
  }
  const words = pieces.some(({ kind, bubble }) => kind === 'words' && bubble === main);
  if (words) label(main, 'messageText');
  // Of its own painting: where a picture element shows it, its kind is told by that.
  else if (pieces.some(({ kind, element }) => kind === 'picture' && element === main && isBox(main))) {
    label(main, 'sharedVideo');
  }
};

/** The body that is the message: the one beside the avatar, else the one with the largest letters, else the lowest. */
const mainOf = (
  row: Element,
  pieces: readonly Piece[],
  bodies: ReadonlyMap<Element, number>,
): Element | undefined => {
  const avatar = pieces.find(({ kind }) => kind === 'avatar')?.element;
  for (let at = avatar?.parentElement; at && row.contains(at); at = at.parentElement) {
    const beside = [...bodies.keys()].filter((body) => at?.contains(body));
    if (beside.length > 0) return beside.length === 1 ? beside[0] : largest(bodies);
  }
  return largest(bodies) ?? [...bodies.keys()].at(-1);
};

/** Whether an element's boxes are lines of their own rather than parts of one message. */
const holdsLines = (element: Element, box: DOMRectReadOnly, pieces: readonly Piece[]): boolean => {
  const boxes = boxesOf(element);
  if (boxes.length === 0) return false;
  if (pieces.filter(({ kind }) => kind === 'avatar').length > 1) return true;
  if (boxes.some((part) => part.box.width < box.width * FULL)) return false;
  const bodies = bodiesOf(pieces);
  return bodies.size < 2 || largest(bodies) === undefined;
};

/**
 * What an element of the list is; its parts are labelled then. Null for everything that is to be looked into further,
 * and for what has no place on the screen.
 */
export const lineShape = (element: Element, list: Element): LineShape => {
  const box = element.getBoundingClientRect();
  if (!hasArea(box)) return null;
  const listBox = list.getBoundingClientRect();
  if (element.childElementCount > PARTS * 2 || boxesOf(element).length > PARTS) return null;
  const pieces = piecesOf(element, listBox);
  if (!pieces || pieces.length === 0 || holdsLines(element, box, pieces)) return null;
  startRow(element);
  const bodies = bodiesOf(pieces);
  const main = bodies.size > 0 ? mainOf(element, pieces, bodies) : undefined;
  if (main) {
    labelParts(element, pieces, main, listBox);
    return 'row';
  }
  if (!pieces.every((piece) => piece.kind === 'words' && isMiddle(piece, listBox))) return null;
  if (namesTime((element.textContent ?? '').trim())) return 'separator';
  for (const { element: tip } of pieces) setLabel(tip, 'systemTip' satisfies Concept, element);
  return 'row';
};
