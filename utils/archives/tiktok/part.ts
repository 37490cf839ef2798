import { ROOT_SECTIONS } from './sections.ts';
import { ownerInProfile } from './txt/profile.ts';
import { headingIn } from './txt/shapes.ts';

/** What a file of TikTok's archive is to us. */
export type Part = 'json' | 'txt' | 'profile';

const FIRST_KEY = /^\s*\{\s*"((?:[^"\\]|\\.){1,40})"\s*:/;
/** A heading may have a few lines above it. */
const FIRST_LINES = 5;

/** By the beginning of its text; null: none of TikTok's. */
export function partOf(text: string): Part | null {
  if (ROOT_SECTIONS.includes(FIRST_KEY.exec(text)?.[1] ?? '')) return 'json';
  const lines = text.split(/\r?\n/, FIRST_LINES);
  if (lines.some((line) => headingIn(line) !== null)) return 'txt';
  return ownerInProfile(text) === null ? null : 'profile';
}
