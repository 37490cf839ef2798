import type { ConversationKind } from '../../model/index.ts';
import { plainName } from '../plain-name.ts';
import type { ChatParts } from './find-chat.ts';
import { handleFromHref, handleFromText } from './handles.ts';
import { type Found, findIn } from './resolve.ts';

/** Whose chat it is, as its header says. */
export interface Header {
  readonly name: string;
  /** Without `@`; absent for groups. */
  readonly handle?: string;
  readonly kind: ConversationKind;
  readonly nameBy: Found | null;
  readonly handleBy: Found | null;
}

/** Handles of the profiles that the header links to, lower case. */
const linkedHandles = (header: Element | undefined, named: readonly (Found | null)[]): Set<string> => {
  const links = [
    ...(header?.querySelectorAll('a[href*="/@"]') ?? []),
    ...named.flatMap((found) => found?.element.closest('a') ?? []),
  ];
  return new Set(links.flatMap((link) => handleFromHref(link.getAttribute('href'))?.toLowerCase() ?? []));
};

/**
 * Reads the header of an open chat; null when it names nobody, or names two (a switch that isn't finished).
 * Groups have a name but neither handle nor profile link (C).
 */
export const readHeader = ({ branches, header, composer, request }: ChatParts): Header | null => {
  const accept = (element: Element): boolean => !composer?.element.contains(element);
  const nameBy = findIn(branches, 'headerName', accept);
  const handleBy = findIn(branches, 'headerHandle', accept);
  const avatar = findIn(branches, 'headerAvatar', accept);
  const linked = linkedHandles(header?.element, [nameBy, handleBy, avatar]);
  const shown = handleBy ? handleFromText(handleBy.element.textContent ?? '') : undefined;
  if (linked.size > 1 || (shown !== undefined && linked.size === 1 && !linked.has(shown.toLowerCase()))) {
    return null;
  }
  const handle = shown ?? [...linked][0];
  const name = plainName(nameBy?.element.textContent) || handle;
  if (name === undefined) return null;
  const kind = request ? 'request' : handle === undefined ? 'group' : 'direct';
  return { name, ...(handle === undefined ? {} : { handle }), kind, nameBy, handleBy };
};
