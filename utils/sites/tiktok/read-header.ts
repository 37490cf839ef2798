import type { ConversationKind } from '../../model/index.ts';
import type { ChatParts } from './find-chat.ts';
import { handleFromHref, handleFromText } from './handles.ts';
import { type Found, find } from './resolve.ts';

/** Whose chat it is, as its header says. */
export interface Header {
  readonly name: string;
  /** Without `@`; absent for groups. */
  readonly handle?: string;
  readonly kind: ConversationKind;
  readonly nameBy: Found | null;
  readonly handleBy: Found | null;
}

/** One line, for comparing names that the page prints in two places. */
export const plainName = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads the header of an open chat; null when it names nobody, or names two (a switch that isn't finished).
 * Groups have a name but neither handle nor profile link (C).
 */
export const readHeader = ({ box, list, composer, request }: ChatParts): Header | null => {
  const outside = (element: Element): boolean =>
    !list?.element.contains(element) && !composer?.element.contains(element);
  const nameBy = find(box.element, 'headerName', outside);
  const handleBy = find(box.element, 'headerHandle', outside);
  const linked = new Set<string>();
  for (const link of box.element.querySelectorAll('a[href*="/@"]')) {
    const handle = outside(link) ? handleFromHref(link.getAttribute('href')) : undefined;
    if (handle !== undefined) linked.add(handle.toLowerCase());
  }
  const shown = handleBy ? handleFromText(handleBy.element.textContent ?? '') : undefined;
  if (linked.size > 1 || (shown !== undefined && linked.size === 1 && !linked.has(shown.toLowerCase())))
    return null;
  const handle = shown ?? [...linked][0];
  const name = plainName(nameBy?.element.textContent) || handle;
  if (name === undefined) return null;
  const kind = request ? 'request' : handle === undefined ? 'group' : 'direct';
  return { name, ...(handle === undefined ? {} : { handle }), kind, nameBy, handleBy };
};
