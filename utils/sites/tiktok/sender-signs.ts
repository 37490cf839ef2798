import { byDistance, type Side } from '../sides.ts';
import { handleFromHref } from './handles.ts';
import { find, findAll, is } from './resolve.ts';

/** What a row shows about its writer, before it is compared with the account and the chat's header. */
export interface SenderSigns {
  /** Handle of the profile that the row's avatar links to. */
  readonly handle?: string;
  /** One vote a visual sign that says something: direction, alignment, edge distance, avatar's side. */
  readonly sides: readonly Side[];
}

const isFlex = ({ display }: CSSStyleDeclaration): boolean => display === 'flex' || display === 'inline-flex';

/** The row runs from the avatar to the bubble: reversed for one's own (evidence 1.6: A, Y). */
const byDirection = (style: CSSStyleDeclaration): Side | undefined =>
  !isFlex(style)
    ? undefined
    : style.flexDirection === 'row-reverse'
      ? 'end'
      : style.flexDirection === 'row'
        ? 'start'
        : undefined;

/** The column around it hangs on the end side for one's own (M). */
const byAlignment = (style: CSSStyleDeclaration): Side | undefined =>
  style.alignItems === 'flex-end' || style.alignItems === 'end'
    ? 'end'
    : style.alignItems === 'flex-start' || style.alignItems === 'start'
      ? 'start'
      : undefined;

const bubbleOf = (row: Element): Element | undefined =>
  find(row, 'messageText', (element) => !isQuoted(element, row))?.element ??
  find(row, 'sharedVideo')?.element ??
  find(row, 'pictureOrVideo')?.element;

const isQuoted = (element: Element, row: Element): boolean => {
  for (let at: Element | null = element; at && at !== row; at = at.parentElement)
    if (is(at, 'quoted')) return true;
  return false;
};

/** The link around the sender's avatar; without an avatar hook, the only profile link beside the bubble. */
const senderLink = (row: Element, body: Element, bubble: Element | undefined): string | undefined => {
  for (const { element } of findAll(body, 'senderAvatar')) {
    const handle = handleFromHref(element.closest('a')?.getAttribute('href') ?? null);
    if (handle !== undefined) return handle;
  }
  const handles = new Set<string>();
  for (const link of body.querySelectorAll('a[href*="/@"]')) {
    if (bubble?.contains(link) || isQuoted(link, row)) continue;
    const handle = handleFromHref(link.getAttribute('href'));
    if (handle !== undefined) handles.add(handle);
  }
  const [only] = handles;
  return handles.size === 1 ? only : undefined;
};

/** So many visual signs a row without names must give: one alone may have another reason there. */
const LEAST_SHAPED = 2;

/** Reads the signs of one row. Asks for layout and computed styles, writes nothing. */
export const readSenderSigns = (row: Element, body: Element, list: Element, shaped: boolean): SenderSigns => {
  const view = row.ownerDocument.defaultView;
  const bubble = bubbleOf(row);
  const handle = senderLink(row, body, bubble);
  const sides: Side[] = [];
  const vote = (side: Side | undefined): void => {
    if (side) sides.push(side);
  };
  if (view) {
    const listBox = list.getBoundingClientRect();
    const rightToLeft = view.getComputedStyle(list).direction === 'rtl';
    // A bubble that is flexible itself says nothing.
    if (body !== bubble) vote(byDirection(view.getComputedStyle(body)));
    const column = is(row, 'messageColumn') ? row : find(row, 'messageColumn')?.element;
    if (column) vote(byAlignment(view.getComputedStyle(column)));
    if (bubble) vote(byDistance(bubble.getBoundingClientRect(), listBox, rightToLeft));
    const avatar = find(body, 'senderAvatar')?.element;
    if (avatar) vote(byDistance(avatar.getBoundingClientRect(), listBox, rightToLeft));
  }
  const enough = !shaped || sides.length >= LEAST_SHAPED;
  return { ...(handle === undefined ? {} : { handle }), sides: enough ? sides : [] };
};
