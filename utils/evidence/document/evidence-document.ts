import type {
  ArchiveSource,
  ConversationKind,
  Fact,
  Locale,
  MessageKind,
  Platform,
  Tactic,
} from '../../model/index.ts';

/** What evidence.json holds. Published as schema/evidence-v1.schema.json: change both together, and only by adding. */
export interface EvidenceDocument {
  readonly $schema: 'urn:vigie:evidence:1';
  readonly format: 'vigie-evidence';
  readonly version: 1;
  /** `full`: nothing was hidden in this copy. */
  readonly copy: Copy;
  readonly language: Locale;
  readonly exportedAt: Instant | null;
  readonly program: { readonly name: 'Vigie'; readonly version: string; readonly rules: string };
  readonly clock: Clock;
  readonly conversation: ConversationFacts;
  /** Only where it was not read on a page but from a file that the platform had given to its user. */
  readonly source?: DocumentSource;
  readonly coverage: Coverage;
  readonly summary: Summary;
  readonly messages: readonly EvidenceMessage[];
  /** How many unpaired surrogates were replaced by U+FFFD in the whole document, so that it is well-formed Unicode. */
  readonly replacedSurrogates: number;
}

/** `redacted`: names, ids and what else tells who it is about are covered, as far as they were found. */
export type Copy = 'full' | 'redacted';

/** One moment twice: in UTC, and on this computer's clock with its offset. ISO 8601 with milliseconds. */
export interface Instant {
  readonly utc: string;
  readonly local: string;
}

/** A moment known only within bounds. */
export interface InstantSpan {
  readonly from: Instant;
  readonly to: Instant;
}

interface Clock {
  /** IANA name, as the computer gave it. */
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
  readonly source: 'this-computer';
}

export interface ConversationFacts {
  readonly site: Platform;
  readonly platform: string;
  readonly id: string;
  readonly kind: ConversationKind;
  /** Empty where it was read from a file. */
  readonly pageUrl: string;
  /** Handle of the account that exports, without `@`; null when the page didn't show it. */
  readonly exportingAccount: string | null;
  /** The other account, or the group. Null: the page didn't show it. */
  readonly account: {
    readonly handle: string | null;
    readonly displayName: string;
    readonly profileUrl: string | null;
    readonly userId: string | null;
  };
}

export interface DocumentSource extends ArchiveSource {
  readonly kind: 'archive';
  /**
   * `utc-inferred`: the file names no time zone; UTC follows from the text form of the same file, which writes it.
   * `zone-assumed`: it gives the clock of the phone without its zone, which is taken to be that of this computer.
   */
  readonly times: 'as-given' | 'utc-inferred' | 'zone-assumed';
}

export interface Coverage {
  readonly messages: number;
  /** Vigie reads what the page shows and never scrolls: older messages may exist. */
  readonly olderMessages: 'unknown';
  /** Parts of the record that the log could not open: their messages or findings are missing here. */
  readonly damagedParts: number;
  readonly firstReadAt: Instant | null;
  readonly lastReadAt: Instant | null;
  readonly firstSavedAt: Instant | null;
  readonly lastSavedAt: Instant | null;
}

export interface EvidenceMessage {
  /** Position in this document, from 1. */
  readonly number: number;
  readonly id: string;
  readonly sender: 'exporting-account' | 'other-account' | 'unknown';
  /** Handle of the writer without `@`, where the page showed it. */
  readonly author: string | null;
  readonly kind: MessageKind;
  readonly text: string;
  /** Where unpaired surrogates stood in `text`, and which. */
  readonly replaced?: readonly { readonly offset: number; readonly codeUnit: string }[];
  /** The time as the page showed it, above the message. */
  readonly displayedTime: string | null;
  /** The same as a moment, as far as it can be told. */
  readonly sentAt: InstantSpan | null;
  /** When Vigie read it. */
  readonly readAt: Instant | null;
  readonly notDelivered?: true;
  /** When Vigie noticed that the page no longer shows it; the page doesn't say who took it away. */
  readonly noLongerShownAt?: Instant;
  /** The words are a browser's translation; those that were sent are not known. */
  readonly translated?: true;
  /** No page showed it directly below the message before: others may be missing in between. */
  readonly gapBefore?: true;
  readonly signs: readonly Sign[];
}

/** Words that a rule found: a tactic of the other account, or a fact that the exporting account told. */
export interface Sign {
  readonly sign: Tactic | Fact;
  readonly rule: string;
  /** UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
  /** The words there; only their beginning where they are longer than LONGEST_QUOTE. */
  readonly words: string;
}

export const LONGEST_QUOTE = 300;

/** One sign, with the number of its message. */
export interface Finding {
  readonly message: number;
  readonly sign: Tactic | Fact;
  readonly words: string;
}

export interface FindingList {
  readonly total: number;
  /** Those of the first messages; all of them are in `messages`. */
  readonly first: readonly Finding[];
}

export const TOPICS = [
  'otherAge',
  'blackmail',
  'money',
  'intimate',
  'meeting',
  'otherApps',
  'personal',
  'secrecy',
  'refused',
  'sent',
  'paid',
  'distress',
] as const;
export type Topic = (typeof TOPICS)[number];

/** An app, a service, an address or a number that the other account named. */
export interface Named {
  readonly kind:
    | 'app'
    | 'payment'
    | 'email'
    | 'phone'
    | 'handle'
    | 'link'
    | 'bank-account'
    | 'crypto-address';
  readonly value: string;
  /** Numbers of the first messages that name it. */
  readonly messages: readonly number[];
}

/** Facts only, no score. */
export interface Summary {
  /** The first time the exporting account said an age under 18. */
  readonly ageStated: Finding | null;
  /** Where no message here says it: when that age was noted on an earlier visit to the page; its words were not kept. */
  readonly ageNotedAt: Instant | null;
  /** The first request for intimate pictures after that; without a stated age, the first one at all. */
  readonly intimateRequest: Finding | null;
  /** From the one to the other; null unless both are there, in this order. */
  readonly between: {
    readonly messages: number;
    /** Bounds in milliseconds; null when the page's times don't tell. */
    readonly time: { readonly least: number; readonly most: number } | null;
  } | null;
  readonly topics: Readonly<Partial<Record<Topic, FindingList>>>;
  readonly named: readonly Named[];
}
