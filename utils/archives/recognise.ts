import type { DamageReason } from './damage.ts';
import type { ArchiveEntry, ArchiveReader } from './format.ts';
import { headOf } from './head.ts';
import { type Archive, startsLikeZip } from './open-archive.ts';
import { READERS } from './register.ts';

/** Pictures and films hold no words: not worth unpacking by the ten thousand. */
const MEDIA = /\.(avif|gif|heic|jpe?g|png|webp|3gp|mkv|mov|mp4|webm|aac|m4a|mp3|ogg|opus|wav)$/i;

export type Recognised =
  | { readonly as: 'part'; readonly reader: ArchiveReader }
  | { readonly as: 'zip-in-zip' }
  | { readonly as: 'damaged'; readonly reason: DamageReason }
  | { readonly as: 'nothing' };

/** What an entry is, by the beginning of its content. */
export async function recognise(entry: ArchiveEntry, readers: readonly ArchiveReader[]): Promise<Recognised> {
  if (MEDIA.test(entry.path)) return { as: 'nothing' };
  const { bytes, damage } = await headOf(entry);
  if (startsLikeZip(bytes)) return { as: 'zip-in-zip' };
  const head = { path: entry.path, text: new TextDecoder().decode(bytes) };
  const reader = bytes.includes(0) ? undefined : readers.find((one) => one.recognises(head));
  if (reader) return { as: 'part', reader };
  return damage ? { as: 'damaged', reason: damage } : { as: 'nothing' };
}

/** Whether anything in it is a part of a chat archive. */
export async function isArchive(
  { entries }: Pick<Archive, 'entries'>,
  readers: readonly ArchiveReader[] = READERS,
): Promise<boolean> {
  for (const entry of entries) if ((await recognise(entry, readers)).as === 'part') return true;
  return false;
}
