import type { Sender } from '../../model/index.ts';
import { agreed, bySides } from '../sides.ts';
import { sameHandle } from './handles.ts';
import type { SenderSigns } from './sender-signs.ts';

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

/**
 * Who wrote a row. Two independent voices, the profile link and the layout: where both speak they must agree, else the
 * sender is unknown and the message counts as neither side's.
 */
export const voteSender = (signs: SenderSigns, people: People): Sender =>
  agreed(byHandle(signs.handle, people), bySides(signs.sides));
