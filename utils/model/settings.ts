import type { Locale } from './locale.ts';

export interface Settings {
  /** When the user agreed that Vigie reads chats (ms since 1970-01-01 UTC); null: not asked or not agreed. */
  readonly consentedAt: number | null;
  readonly paused: boolean;
  /** Whether wordless signs are remembered between visits (`RememberedSign`). */
  readonly remembers: boolean;
  readonly locale: Locale | 'auto';
  /** ISO 3166-1 alpha-2, or `auto`: taken from the browser's language tag. */
  readonly country: string;
}
