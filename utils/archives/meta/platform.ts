import type { ArchiveFormat } from '../../model/index.ts';
import type { EntryHead } from '../format.ts';
import { isProfile } from './own-names.ts';

type Platform = Extract<ArchiveFormat, 'instagram' | 'messenger'>;
export type Part = 'thread' | 'profile' | 'page';

const JSON_START = /^\s*\{/;
const PAGE_START = /^\s*<(!doctype html|html)\b/i;
/** Class names of a message in Meta's HTML pages. */
const PAGE_MESSAGE = /class="[^"]*\b_a6-g\b[\s\S]*class="[^"]*\b_a6-[op]\b/;

/** Instagram and Messenger come from one exporter and look alike inside: which part of such an archive this is. */
export function partOf(text: string): Part | null {
  if (PAGE_START.test(text)) return PAGE_MESSAGE.test(text) ? 'page' : null;
  if (!JSON_START.test(text)) return null;
  if (text.includes('"participants"') && THREAD_KEYS.some((key) => text.includes(key))) return 'thread';
  return isProfile(text) ? 'profile' : null;
}

const THREAD_KEYS = ['"sender_name"', '"thread_path"', '"senderName"', '"threadName"'];

/**
 * Whose it is: by the folder that its own addresses or its path begin with, then by keys that only one of them has.
 * Without any sign it counts as Instagram's: more teenagers have that.
 */
export function platformOf({ path, text }: EntryHead): Platform {
  for (const place of [path, text]) {
    const [first] = /\byour_(instagram|facebook)_activity\b/.exec(place) ?? [];
    if (first !== undefined) return first.includes('facebook') ? 'messenger' : 'instagram';
  }
  if (/"profile_user"/.test(text)) return 'instagram';
  if (/^facebook-|(^|\/)profile_information\//.test(path)) return 'messenger';
  return MESSENGER_KEYS.test(text) ? 'messenger' : 'instagram';
}

/** Only Messenger has encrypted exports, groups with a link to join, its own stickers and Facebook's profile. */
const MESSENGER_KEYS = /"threadName"|"senderName"|"joinable_mode"|messages\/stickers_used\/|"full_name"/;
