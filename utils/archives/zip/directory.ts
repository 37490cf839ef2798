import { Damage } from '../damage.ts';
import { LIMITS } from '../limits.ts';
import { withLargeNumbers } from './zip64.ts';

/** One line of a ZIP's list of entries (the central directory; APPNOTE.TXT 4.3.12). */
export interface DirectoryLine {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header lies in the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LINE = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LINE_BYTES = 46;

/** The entries that a ZIP lists, in its order; null: it has no whole list (it is cut off, or damaged). */
export async function directoryOf(blob: Blob): Promise<readonly DirectoryLine[] | null> {
  const start = Math.max(0, blob.size - END_BYTES - LONGEST_COMMENT);
  const tail = await view(blob, start, blob.size);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const place = (await placeIn64(blob, start + at)) ?? {
      size: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    if (place.offset + place.size > start + at) return null;
    if (place.size > LIMITS.directoryBytes) throw new Damage('too-large');
    return linesOf(await view(blob, place.offset, place.offset + place.size));
  }
  return null;
}

async function placeIn64(blob: Blob, end: number): Promise<{ size: number; offset: number } | null> {
  if (end < 20) return null;
  const locator = await view(blob, end - 20, end);
  if (locator.getUint32(0, true) !== LOCATOR_64) return null;
  const at = Number(locator.getBigUint64(8, true));
  if (at + 56 > blob.size) return null;
  const record = await view(blob, at, at + 56);
  if (record.getUint32(0, true) !== END_64) return null;
  return { size: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) };
}

function linesOf(list: DataView): DirectoryLine[] | null {
  const lines: DirectoryLine[] = [];
  for (let at = 0; at < list.byteLength; ) {
    if (at + LINE_BYTES > list.byteLength || list.getUint32(at, true) !== LINE) return null;
    if (lines.length === LIMITS.entries) throw new Damage('too-large');
    const nameEnd = at + LINE_BYTES + list.getUint16(at + 28, true);
    const extraEnd = nameEnd + list.getUint16(at + 30, true);
    const end = extraEnd + list.getUint16(at + 32, true);
    if (end > list.byteLength) return null;
    const name = new Uint8Array(list.buffer, list.byteOffset + at + LINE_BYTES, nameEnd - at - LINE_BYTES);
    const numbers = withLargeNumbers(
      {
        size: list.getUint32(at + 24, true),
        packedSize: list.getUint32(at + 20, true),
        offset: list.getUint32(at + 42, true),
      },
      new DataView(list.buffer, list.byteOffset + nameEnd, extraEnd - nameEnd),
    );
    lines.push({
      path: new TextDecoder().decode(name),
      method: list.getUint16(at + 10, true),
      isEncrypted: (list.getUint16(at + 8, true) & 1) !== 0,
      crc: list.getUint32(at + 16, true),
      ...numbers,
    });
    at = end;
  }
  return lines;
}

export async function view(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}
