import type { ArchiveEntry } from '../format.ts';
import { ownerInJson } from './owner-in-json.ts';
import { type Part, partOf } from './part.ts';
import { ownerInProfile } from './txt/profile.ts';

/** A file of the archive, and the own user name if it says it. */
export interface PartEntry {
  readonly entry: ArchiveEntry;
  readonly part: Part | null;
  readonly owner: string | null;
}

/** Looks through the files for the own name. What is damaged is told when the messages are read. */
export async function partsOf(entries: readonly ArchiveEntry[]): Promise<readonly PartEntry[]> {
  const parts: PartEntry[] = [];
  for (const entry of entries) parts.push({ entry, ...(await partIn(entry)) });
  return parts;
}

async function partIn(entry: ArchiveEntry): Promise<Omit<PartEntry, 'entry'>> {
  let part: Part | null = null;
  try {
    const chunks = entry.open()[Symbol.asyncIterator]();
    const first = await chunks.next();
    const text = first.done ? '' : new TextDecoder().decode(first.value);
    part = partOf(text);
    const owner = part === 'json' ? await ownerInJson(rejoined(first, chunks)) : ownerInProfile(text);
    await chunks.return?.();
    return { part, owner: part === 'txt' ? null : owner };
  } catch {
    return { part, owner: null };
  }
}

async function* rejoined(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}
