import { Inflate } from 'fflate';
import { blobBytes } from '../blob-bytes.ts';
import { Damage } from '../damage.ts';
import { LIMITS } from '../limits.ts';
import { Crc32 } from './crc32.ts';
import type { Method } from './method.ts';

/** Handed to the inflater at once: bounds a bomb's burst to 4 MB. */
const PIECE_BYTES = 4 * 1024;

/** Where packed bytes lie in the file, and what they should become. */
export interface Packed {
  readonly blob: Blob;
  readonly from: number;
  readonly to: number;
  readonly method: Method;
  /** Both as the ZIP declares them; null where it doesn't say (a ZIP whose end is missing). */
  readonly size: number | null;
  readonly crc: number | null;
}

/** The unpacked bytes; all that could be had before any damage are given before it is thrown. */
export async function* unpacked(packed: Packed): AsyncGenerator<Uint8Array> {
  const guard = new Guard(packed);
  const plain: Uint8Array[] = [];
  const inflate =
    packed.method === 'deflated' ? new Inflate((data) => void (data.length > 0 && plain.push(data))) : null;
  let before = 0;
  for await (const read of blobBytes(packed.blob, packed.from, packed.to)) {
    for (let piece = 0; piece < read.length; piece += PIECE_BYTES) {
      const end = Math.min(piece + PIECE_BYTES, read.length);
      const broken = inflate
        ? push(inflate, read.subarray(piece, end))
        : plain.push(read.subarray(piece, end)) < 0;
      for (const bytes of plain.splice(0)) {
        const allowed = guard.take(bytes, before + end);
        if (allowed.length > 0) yield allowed;
        guard.throwIfBeyond();
      }
      if (broken) throw new Damage('broken');
    }
    before += read.length;
  }
  guard.end();
  // Where no size is declared, the data itself tells whether it is complete.
  if (inflate && packed.size === null && push(inflate, new Uint8Array(), true)) throw new Damage('broken');
}

/** Whether the bytes are no deflated data. Called the last one too early, fflate would keep what it has got so far. */
function push(inflate: Inflate, bytes: Uint8Array, isLast = false): boolean {
  try {
    inflate.push(bytes, isLast);
    return false;
  } catch {
    return true;
  }
}

/** Compares what comes out with what was declared. */
class Guard {
  readonly #packed: Packed;
  readonly #crc: Crc32 | null;
  #out = 0;
  #beyond: Damage | null = null;

  constructor(packed: Packed) {
    this.#packed = packed;
    this.#crc = packed.crc === null ? null : new Crc32();
  }

  /** The bytes, without those that are too many. `read`: packed bytes read so far. */
  take(bytes: Uint8Array, read: number): Uint8Array {
    const declared = this.#packed.size ?? LIMITS.entryBytes;
    const most = Math.min(declared, LIMITS.entryBytes);
    const allowed = bytes.subarray(0, Math.max(0, most - this.#out));
    this.#out += bytes.length;
    if (this.#out > most) this.#beyond = new Damage(declared > most ? 'too-large' : 'broken');
    if (this.#out > LIMITS.ratioFreeBytes && this.#out > LIMITS.ratio * read)
      this.#beyond = new Damage('bomb');
    this.#crc?.add(allowed);
    return allowed;
  }

  throwIfBeyond(): void {
    if (this.#beyond) throw this.#beyond;
  }

  end(): void {
    const { size, crc } = this.#packed;
    if (size !== null && size !== this.#out) throw new Damage('broken');
    if (this.#crc && crc !== this.#crc.value()) throw new Damage('broken');
  }
}
