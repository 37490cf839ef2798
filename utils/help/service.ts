import type { Locale } from '../model/index.ts';

/**
 * What a service is for, in the order in which it is shown. `image-hotline`: takes addresses of public pages with
 * abuse pictures, not private messages, so it is never offered as the place to report a chat.
 */
export const HELP_KINDS = [
  'emergency',
  'emergency-deaf',
  'helpline',
  'police',
  'report',
  'takedown',
  'mental-health',
  'platform',
  'image-hotline',
  'information',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

type LocalText = Readonly<Record<Locale, string>>;

export interface Phone {
  /** As people write it: "116 000". */
  readonly shown: string;
  /** Digits only, for a `tel:` link. */
  readonly dial: string;
}

export interface TextLine {
  /** Digits only, for an `sms:` link. */
  readonly number: string;
  /** The word to send first, where the service asks for one. */
  readonly word?: string;
}

/** Days of the week (1 Monday … 7 Sunday) with the same hours, "HH:MM" in the service's own time zone. */
export interface OpeningHours {
  readonly days: readonly number[];
  readonly from: string;
  /** "24:00" is midnight. */
  readonly to: string;
}

export interface WeeklyHours {
  /** IANA name. */
  readonly timeZone: string;
  readonly weekly: readonly OpeningHours[];
}

/** One place that helps. Fields that could not be verified are absent: nothing is shown that may be wrong. */
export interface HelpService {
  /** Country and name, as in "fr-3018": stable, unique in the whole directory. */
  readonly id: string;
  readonly kind: HelpKind;
  readonly name: string;
  /** What it does for a young person, one or two short sentences. */
  readonly purpose: LocalText;
  readonly phone?: Phone;
  readonly sms?: TextLine;
  /** Always https. */
  readonly url?: string;
  /** The address of the same service in another language. */
  readonly urlIn?: Partial<LocalText>;
  readonly hours?: 'always' | WeeklyHours;
  /** It says of itself that it isn't for emergencies. */
  readonly notForEmergencies?: true;
  /**
   * A helpline that also takes reports, or supports the young person with the evidence. Others listen, and are no
   * place to send a conversation to. Of police and report services it goes without saying.
   */
  readonly takesReports?: true;
  /** What a place that takes reports is not for; said wherever it is named as a place to send a conversation to. */
  readonly reportLimits?: LocalText;
  /** What it must or may pass on, and to whom; where it is known. Told as protection, never as a threat. */
  readonly passesOn?: LocalText;
  /** It is meant for what happens at home or with somebody close, too. */
  readonly closePeople?: true;
  readonly free?: true;
  readonly deafAccess?: LocalText;
  /** BCP 47 tags, `und` for "many". */
  readonly languages?: readonly string[];
  /** Where the entry was read. */
  readonly source: string;
  /**
   * How fresh the entry is: the date of the newest source that confirms it (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`);
   * where a source carries no date, the day on which the copy of its page was read.
   */
  readonly checkedOn: string;
}

/** One file of the directory. */
export interface CountryServices {
  /** ISO 3166-1 alpha-2, or `EU` and `WORLD` for what stands in where a country has no entry of its own. */
  readonly country: string;
  readonly services: readonly HelpService[];
}
