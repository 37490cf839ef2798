import { Damage } from '../damage.ts';
import type { ArchiveEntry } from '../format.ts';
import { type DirectoryLine, directoryOf, view } from './directory.ts';
import { unpacked } from './inflate.ts';
import { METHODS } from './method.ts';
import { salvagedEntries } from './salvage.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

export interface ZipFiles {
  readonly entries: readonly ArchiveEntry[];
  /** Its list of entries is missing or broken: there may have been more. */
  readonly isDamaged: boolean;
}

/** The files in a ZIP; folders are none. */
export async function zipEntries(blob: Blob): Promise<ZipFiles> {
  const lines = await directoryOf(blob);
  if (!lines) return { entries: await salvagedEntries(blob), isDamaged: true };
  const files = lines.filter(({ path, size }) => !(path.endsWith('/') && size === 0));
  const entries = files.map((line) => ({ path: line.path, size: line.size, open: () => open(blob, line) }));
  return { entries, isDamaged: false };
}

async function* open(blob: Blob, line: DirectoryLine): AsyncGenerator<Uint8Array> {
  if (line.isEncrypted) throw new Damage('encrypted');
  const method = METHODS.get(line.method);
  if (!method) throw new Damage('unsupported');
  if (line.offset + LOCAL_HEADER_BYTES > blob.size) throw new Damage('broken');
  const header = await view(blob, line.offset, line.offset + LOCAL_HEADER_BYTES);
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw new Damage('broken');
  const from = line.offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const to = Math.min(from + line.packedSize, blob.size);
  yield* unpacked({ blob, from, to, method, size: line.size, crc: line.crc });
}
