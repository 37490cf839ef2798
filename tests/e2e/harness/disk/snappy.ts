/** The length that a Snappy stream begins with, as a number of its own bytes. */
function lengthBytes(bytes: Uint8Array): number {
  let at = 0;
  while (at < 5 && ((bytes[at] ?? 0) & 0x80) !== 0) at += 1;
  return at + 1;
}

const little = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0;
  for (let n = count - 1; n >= 0; n -= 1) value = value * 256 + (bytes[from + n] ?? 0);
  return value;
};

const MOST = 4_000_000;

/**
 * What a Snappy stream unpacks to (google/snappy, format_description.txt), up to its end or to where it stops making sense: a search would rather
 * look at too much. Both browsers pack with it, and a packed word may lie in pieces in the file.
 */
export function unsnapped(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let at = lengthBytes(bytes);
  while (at < bytes.length && out.length < MOST) {
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const extra = length - 59;
        length = little(bytes, at, extra);
        at += extra;
      }
      for (const byte of bytes.subarray(at, at + length + 1)) out.push(byte);
      at += length + 1;
    } else {
      const size = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4;
      const high = (tag & 3) === 1 ? (tag >> 5) * 256 : 0;
      const length = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const offset = high + little(bytes, at, size);
      at += size;
      if (offset === 0 || offset > out.length) break;
      for (let n = 0; n < length; n += 1) out.push(out[out.length - offset] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
