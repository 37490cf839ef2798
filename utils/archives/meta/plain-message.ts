import * as z from 'zod/mini';
import type { MessageKind } from '../../model/index.ts';
import { instantOf, type Sent, structureName } from './entry-parts.ts';
import { repaired } from './repair.ts';
import { isWrittenByMeta } from './written-by-meta.ts';

const schema = z.object({
  sender_name: z.optional(z.nullable(z.string())),
  timestamp_ms: z.optional(z.nullable(z.number())),
  content: z.optional(z.nullable(z.string())),
  is_unsent: z.optional(z.nullable(z.boolean())),
  share: z.optional(z.nullable(z.object({ link: z.optional(z.nullable(z.string())) }))),
});

/** Keys under which files are listed. */
const FILES: readonly (readonly [key: string, kind: MessageKind])[] = [
  ['photos', 'image'],
  ['gifs', 'image'],
  ['videos', 'video'],
  ['audio_files', 'voice'],
  ['sticker', 'sticker'],
  ['files', 'unsupported'],
  ['call_duration', 'unsupported'],
];
/** Keys that say nothing about the kind. */
const PLAIN = [
  'sender_name',
  'timestamp_ms',
  'content',
  'type',
  'reactions',
  'ip',
  'is_unsent',
  'is_taken_down',
  'bumped_message_metadata',
  'is_geoblocked_for_viewer',
  'is_unsent_image_by_messenger_kid_parent',
];
const OWN_HOST = /^https?:\/\/([\w-]+\.)*(instagram|facebook|fb|messenger)\.(com|watch)(?=[/?#]|$)/i;
const FILM = /^[^?#]*\/(reels?|tv|watch|videos?)(\/|$)/i;

/** A message of the usual export; null: not of the shape of one. */
export function plainMessage(value: unknown): Sent | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const { sender_name, timestamp_ms, content, is_unsent, share } = parsed.data;
  const from = repaired(sender_name ?? '');
  const said = repaired(content ?? '');
  const keys = Object.keys(value as object);
  const file = FILES.find(([key]) => keys.includes(key))?.[1];
  const base = { from, at: instantOf(timestamp_ms) };
  if (is_unsent === true) return { ...base, placeholder: 'unsupported', text: '' };

  const isByMeta = said.trim() === '' || isWrittenByMeta(said, from);
  const words = isByMeta ? '' : said;
  const link = share?.link ?? '';
  if (isByMeta && link !== '') return { ...base, ...shared(repaired(link)) };
  if (file) return { ...base, placeholder: file, text: words };
  if (words !== '') return { ...base, placeholder: null, text: words };
  if (said.trim() !== '' || share) return { ...base, placeholder: 'unsupported', text: '' };
  const unknown = structureName(keys.find((key) => !PLAIN.includes(key)));
  return { ...base, placeholder: 'unsupported', text: '', unknown };
}

/** What is shared from the site itself is a placeholder; a link that leads elsewhere may be what matters. */
function shared(link: string): Pick<Sent, 'placeholder' | 'text'> {
  if (!OWN_HOST.test(link)) return { placeholder: null, text: link };
  return { placeholder: FILM.test(link) ? 'video' : 'unsupported', text: '' };
}
