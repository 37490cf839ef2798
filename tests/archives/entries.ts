import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Answers, ArchiveEntry, ArchiveReader, Finding } from '../../utils/archives/format.ts';
import type { ArchivedConversation } from '../../utils/model/index.ts';

/** An entry of given bytes, handed out in pieces of `piece` bytes. */
export function entryOf(path: string, content: string | Uint8Array, piece = 65_536): ArchiveEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** All files below a folder of samples, or one file; paths as they would stand in a ZIP of that folder. */
export function sampleEntries(folder: string, name = ''): ArchiveEntry[] {
  const root = join(import.meta.dirname, folder);
  const start = join(root, name);
  const files = statSync(start).isDirectory()
    ? readdirSync(start, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
    : [start];
  return files.sort().map((file) => entryOf(relative(root, file), readFileSync(file)));
}

export const headOf = async (entry: ArchiveEntry) => {
  const parts: Uint8Array[] = [];
  for await (const part of entry.open()) parts.push(part);
  return { path: entry.path, text: new TextDecoder().decode(Buffer.concat(parts).subarray(0, 65_536)) };
};

/** What a reader finds in those of the entries that it recognises. */
export async function findings(
  reader: ArchiveReader,
  entries: readonly ArchiveEntry[],
  answers: Answers = {},
): Promise<Finding[]> {
  const own: ArchiveEntry[] = [];
  for (const entry of entries) if (reader.recognises(await headOf(entry))) own.push(entry);
  const found: Finding[] = [];
  for await (const finding of reader.read(own, answers)) found.push(finding);
  return found;
}

export const conversationsIn = (found: readonly Finding[]): ArchivedConversation[] =>
  found.flatMap((one) => (one.kind === 'conversation' ? [one.conversation] : []));
