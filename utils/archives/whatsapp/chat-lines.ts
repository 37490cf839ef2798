import type { ArchiveEntry } from '../format.ts';
import { readLines } from '../text/read-lines.ts';
import { type Said, saidIn } from './author.ts';
import type { Header, HeaderStyle } from './header.ts';
import { readHeader } from './read-header.ts';

/**
 * `start`: a line with a date; `said` is null where WhatsApp itself speaks. `more`: a line that goes on with the one
 * before. Whoever writes a line that looks like the beginning of a message can't be told from one: nothing in such a
 * file marks a line's end as the writer's own.
 */
export type ChatLine =
  | { readonly kind: 'start'; readonly header: Header; readonly said: Said | null }
  | { readonly kind: 'more'; readonly line: string };

/** The lines of an exported chat, in batches as they stream in; what stands before the first date comes as `more`. */
export async function* chatLines(entry: ArchiveEntry): AsyncGenerator<readonly ChatLine[]> {
  let style: HeaderStyle | null = null;
  let place = 0;
  for await (const lines of readLines(entry.open()))
    yield lines.map((line): ChatLine => {
      const header = readHeader(line);
      if (!header || (style !== null && header.style !== style)) return { kind: 'more', line };
      style = header.style;
      place += 1;
      return { kind: 'start', header, said: saidIn(header.rest, place - 1) };
    });
}
