import { Damage } from '../damage.ts';
import type { ArchiveEntry } from '../format.ts';
import { type DirectoryLine, directoryOf, view } from './directory.ts';
import { unpacked } from './inflate.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const METHODS = new Map([
  [0, 'stored'],
  [8, 'deflated'],
] as const);

/** The files of a ZIP that has its list of entries; null: it has none. */
export async function zipEntries(blob: Blob): Promise<readonly ArchiveEntry[] | null> {
  const lines = await directoryOf(blob);
  return lines
    ? lines
        .filter(({ path, size }) => !(path.endsWith('/') && size === 0))
        .map((line) => ({ path: line.path, size: line.size, open: () => open(blob, line) }))
    : null;
}

async function* open(blob: Blob, line: DirectoryLine): AsyncGenerator<Uint8Array> {
  if (line.isEncrypted) throw new Damage('encrypted');
  const method = METHODS.get(line.method as 0 | 8);
  if (!method) throw new Damage('unsupported');
  if (line.offset + LOCAL_HEADER_BYTES > blob.size) throw new Damage('broken');
  const header = await view(blob, line.offset, line.offset + LOCAL_HEADER_BYTES);
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw new Damage('broken');
  const from = line.offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const to = Math.min(from + line.packedSize, blob.size);
  yield* unpacked({ blob, from, to, method, size: line.size, crc: line.crc });
}
