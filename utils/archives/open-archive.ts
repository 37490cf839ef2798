import { blobBytes } from './blob-bytes.ts';
import { type DamageReason, reasonOf } from './damage.ts';
import type { ArchiveEntry } from './format.ts';
import { zipEntries } from './zip/zip-entries.ts';

/** A file that the user chose: a ZIP, or one that was taken out of it. */
export interface ChosenFile {
  /** With its folders where several were chosen at once. */
  readonly name: string;
  readonly blob: Blob;
}

/** The files to read, not yet recognised as anything. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Chosen files that are not whole: what could be found in them is among the entries. */
  readonly damaged: readonly { readonly entry: string; readonly reason: DamageReason }[];
}

/** Looks into ZIPs, by content. A ZIP within a ZIP stays one entry. */
export async function openArchive(files: readonly ChosenFile[]): Promise<Archive> {
  const entries: ArchiveEntry[] = [];
  const damaged: Archive['damaged'][number][] = [];
  for (const { name, blob } of files) {
    try {
      if (!(await isZip(blob))) {
        entries.push({ path: name, size: blob.size, open: () => blobBytes(blob) });
        continue;
      }
      const zip = await zipEntries(blob);
      if (zip.isDamaged) damaged.push({ entry: name, reason: 'broken' });
      for (const entry of zip.entries) entries.push(entry);
    } catch (error) {
      damaged.push({ entry: name, reason: reasonOf(error) });
    }
  }
  return { entries, damaged };
}

export const startsLikeZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

const isZip = async (blob: Blob): Promise<boolean> =>
  startsLikeZip(new Uint8Array(await blob.slice(0, 4).arrayBuffer()));
