import type { ArchiveEntry } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { view } from './directory.ts';
import { unpacked } from './inflate.ts';
import { METHODS, type Method } from './method.ts';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const WINDOW_BYTES = 2 ** 20;
const LONGEST_NAME = 1024;
/** Sizes come after the data. */
const SIZES_FOLLOW = 8;
const ENCRYPTED = 1;

interface Found {
  readonly path: string;
  readonly method: Method;
  readonly offset: number;
  readonly from: number;
  /** Null: not said before the data. */
  readonly packedSize: number | null;
  readonly size: number | null;
  readonly crc: number | null;
}

/** The files of a ZIP whose list of entries is missing or broken (it stands at the end), found by their own headers. */
export async function salvagedEntries(blob: Blob): Promise<readonly ArchiveEntry[]> {
  const found: Found[] = [];
  for (let at = 0; found.length < LIMITS.entries; ) {
    const header = await nextHeader(blob, at);
    if (!header) break;
    found.push(header);
    at = header.from + (header.packedSize ?? 0);
  }
  return found
    .map((one, index) => ({ ...one, next: found[index + 1]?.offset ?? blob.size }))
    .filter(({ path }) => !path.endsWith('/'))
    .map(({ path, from, next, packedSize, ...rest }) => {
      const to = packedSize === null ? next : Math.min(from + packedSize, blob.size);
      return { path, size: rest.size ?? to - from, open: () => unpacked({ ...rest, blob, from, to }) };
    });
}

async function nextHeader(blob: Blob, from: number): Promise<Found | null> {
  for (let start = from; start + HEADER_BYTES <= blob.size; start += WINDOW_BYTES) {
    // Windows overlap by a header and its name.
    const part = await view(blob, start, start + WINDOW_BYTES + HEADER_BYTES + LONGEST_NAME);
    const bytes = new Uint8Array(part.buffer);
    for (let at = bytes.indexOf(0x50); at >= 0 && at < WINDOW_BYTES; at = bytes.indexOf(0x50, at + 1)) {
      const header = headerAt(part, at, start);
      if (header) return header;
    }
  }
  return null;
}

function headerAt(part: DataView, at: number, start: number): Found | null {
  if (at + HEADER_BYTES > part.byteLength || part.getUint32(at, true) !== HEADER) return null;
  const flags = part.getUint16(at + 6, true);
  const method = METHODS.get(part.getUint16(at + 8, true));
  const nameLength = part.getUint16(at + 26, true);
  if (!method || nameLength === 0 || nameLength > LONGEST_NAME || (flags & ENCRYPTED) !== 0) return null;
  const nameFrom = at + HEADER_BYTES;
  if (nameFrom + nameLength > part.byteLength) return null;
  const isSizeKnown = (flags & SIZES_FOLLOW) === 0;
  return {
    path: new TextDecoder().decode(new Uint8Array(part.buffer, nameFrom, nameLength)),
    method,
    offset: start + at,
    from: start + nameFrom + nameLength + part.getUint16(at + 28, true),
    packedSize: isSizeKnown ? part.getUint32(at + 18, true) : null,
    size: isSizeKnown ? part.getUint32(at + 22, true) : null,
    crc: isSizeKnown ? part.getUint32(at + 14, true) : null,
  };
}
