import { MOST_MESSAGES } from '../../model/index.ts';

/**
 * Upper bounds of what the background accepts. They are far above anything a chat holds: a page must not be
 * able to fill the disk in one call, and a long real conversation must never be refused.
 * Lengths are in UTF-16 units.
 */
export const MAX = {
  /** One message of 1 MB, with room for what JSON or a page adds. */
  text: 2_000_000,
  messages: MOST_MESSAGES,
  /** Signals, facts or contributions of one assessment. */
  findings: 200_000,
  /** Signs to remember in one call. */
  signs: 500,
  /** Reasons of one card: there are fewer kinds of them. */
  said: 200,
  /** What a page has called one conversation before. */
  formerNames: 20,
  /** Ids, handles, rule names, time texts. */
  token: 500,
  /** Display names; TikTok cuts its own at 30. */
  name: 2_000,
  url: 4_000,
} as const;
