import type { Sender } from '../../model/index.ts';
import { sameHandle } from './handles.ts';
import type { SenderSigns, Side } from './sender-signs.ts';

/** The people of a chat, as far as the page names them. */
export interface People {
  /** Own handle. */
  readonly account: string | null;
  /** The other's handle; undefined in groups. */
  readonly peer: string | undefined;
}

const byHandle = (handle: string | undefined, { account, peer }: People): Sender | undefined => {
  if (handle === undefined) return undefined;
  if (account !== null) return sameHandle(handle, account) ? 'self' : 'other';
  return peer !== undefined && sameHandle(handle, peer) ? 'other' : undefined;
};

/** The visual signs all come from one layout and fail together, so they have one voice: agreed, or three to one. */
const bySides = (sides: readonly Side[]): Sender | undefined => {
  const end = sides.filter((side) => side === 'end').length;
  const start = sides.length - end;
  if (end > 0 && (start === 0 || (end >= 3 && start === 1))) return 'self';
  if (start > 0 && (end === 0 || (start >= 3 && end === 1))) return 'other';
  return undefined;
};

/**
 * Who wrote a row. Two independent voices, the profile link and the layout: where both speak they must agree, else the
 * sender is unknown and the message counts as neither side's.
 */
export const voteSender = (signs: SenderSigns, people: People): Sender => {
  const linked = byHandle(signs.handle, people);
  const seen = bySides(signs.sides);
  if (linked === undefined || seen === undefined) return linked ?? seen ?? 'unknown';
  return linked === seen ? linked : 'unknown';
};
