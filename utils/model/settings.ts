import type { Locale } from './locale.ts';

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** How many days a conversation stays in the log after it was last added to; null: until the user deletes it. */
export const RETENTIONS = [30, 365, null] as const;
export type Retention = (typeof RETENTIONS)[number];

export interface Settings {
  /** When the user agreed that Vigie reads chats (ms since 1970-01-01 UTC); null: not asked or not agreed. */
  readonly consentedAt: number | null;
  readonly paused: boolean;
  /** Whether wordless signs are remembered between visits (`RememberedSign`). */
  readonly remembers: boolean;
  readonly locale: Locale | 'auto';
  /** ISO 3166-1 alpha-2, or `auto`: taken from the browser's language tag. */
  readonly country: string;
  /** Notices don't show and mild warnings stay folded. Danger is never quieter. */
  readonly quieter: boolean;
  /** `system`: light or dark as the device is. */
  readonly appearance: Appearance;
  /** Who the person is that set Vigie up. Changes what is explained, never what Vigie does or who may see the log. */
  readonly installedFor: 'me' | 'child';
  /** When Vigie introduced itself in a chat, after somebody else had set it up (ms since 1970-01-01 UTC). */
  readonly introducedAt: number | null;
  readonly retention: Retention;
}

/** What holds until the user chooses: nothing is read. */
export const DEFAULT_SETTINGS: Settings = {
  consentedAt: null,
  paused: false,
  remembers: true,
  locale: 'auto',
  country: 'auto',
  quieter: false,
  appearance: 'system',
  installedFor: 'me',
  introducedAt: null,
  retention: null,
};
