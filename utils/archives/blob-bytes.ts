import { Damage } from './damage.ts';

const READ_BYTES = 256 * 1024;

/** A part of a file, piece by piece; the next piece is fetched while the last one is worked on. */
export async function* blobBytes(blob: Blob, from = 0, to = blob.size): AsyncGenerator<Uint8Array> {
  let next = from < to ? read(blob, from, to) : null;
  for (let at = from; next; at += READ_BYTES) {
    const piece = await next;
    next = at + READ_BYTES < to ? read(blob, at + READ_BYTES, to) : null;
    // Whoever leaves early must not be told about a piece that nobody waits for.
    next?.catch(() => {});
    yield piece;
  }
}

async function read(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  const end = Math.min(from + READ_BYTES, to);
  const bytes = new Uint8Array(await blob.slice(from, end).arrayBuffer());
  if (bytes.length < end - from) throw new Damage('broken');
  return bytes;
}
