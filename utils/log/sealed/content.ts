import * as z from 'zod/mini';
import type {
  ArchiveSource,
  Assessment,
  ConversationIdentity,
  FlaggedConversation,
  Message,
} from '../../model/index.ts';

/** What every sealed part says about itself, so that each can stand alone when others are damaged. */
export interface Circumstances {
  readonly savedAt: number;
  readonly identity: ConversationIdentity;
  readonly pageUrl: string;
  readonly source?: ArchiveSource;
  readonly versions: FlaggedConversation['versions'];
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
}

/**
 * New messages that stood together on the page, with the ids of the known messages next to them: older ones may
 * arrive later (scrolling back), so the order of saving is not the order of the conversation. Without messages it says
 * that the two known ones were seen next to each other.
 */
export interface Run {
  readonly after: string | null;
  readonly before: string | null;
  readonly messages: readonly Message[];
  /** Ids, of `messages` or `before`, of those that come later than what is above them, but were not seen next to it. */
  readonly gaps?: readonly string[];
}

/** What a later look at the page said of a message that is kept already. */
export interface GoneNote {
  readonly id: string;
  /** When it was noticed that the page no longer shows it; null: the page shows it. */
  readonly at: number | null;
  /** When that same look at the page first read the message: tells the looks of several tabs and visits apart. */
  readonly readAt: number;
}

export interface SegmentContent extends Circumstances {
  readonly format: 1;
  readonly runs: readonly Run[];
  readonly gone?: readonly GoneNote[];
}

/** An assessment whose message indices point into `ids` instead of the page's list of that moment. */
export interface VerdictContent extends Circumstances {
  readonly format: 1;
  readonly ids: readonly string[];
  readonly assessment: Assessment;
}

// Sealed bytes that open are what was written, bit for bit, and were validated before that: what remains to be
// checked is that this program knows their format.
const part = <Content extends { readonly format: number }>(lists: readonly (keyof Content & string)[]) =>
  z.custom<Content>((value) => {
    if (typeof value !== 'object' || value === null || !('format' in value)) return false;
    const fields: Record<string, unknown> = { ...value };
    return fields.format === 1 && lists.every((list) => Array.isArray(fields[list]));
  });

export const segmentContent = part<SegmentContent>(['runs']);
export const verdictContent = part<VerdictContent>(['ids']);
