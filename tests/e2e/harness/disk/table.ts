import { unsnapped } from './snappy.ts';

/** Last eight bytes of a table of LevelDB (doc/table_format.md), in which Chromium keeps IndexedDB and storage. */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

/** Reads numbers of seven bits a byte from `at` on. */
function reader(bytes: Uint8Array, at: number) {
  let next = at;
  return {
    at: () => next,
    skip: (count: number) => {
      next += count;
    },
    number(): number {
      let value = 0;
      let factor = 1;
      for (;;) {
        const byte = bytes[next] ?? 0;
        next += 1;
        value += (byte & 0x7f) * factor;
        if ((byte & 0x80) === 0) return value;
        factor *= 128;
      }
    },
  };
}

function block(file: Uint8Array, at: number, size: number): Uint8Array {
  const content = file.subarray(at, at + size);
  const kind = file[at + size];
  if (kind !== 0 && kind !== 1) throw new Error(`a block that is packed in another way: ${kind}`);
  return kind === 1 ? unsnapped(content) : content;
}

/** The blocks of such a table, unpacked; none when the file is something else. */
export function* tableBlocks(file: Buffer): Generator<Uint8Array> {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return;
  const footer = reader(file, file.length - FOOTER);
  for (let n = 0; n < 2; n += 1) footer.number();
  const index = block(file, footer.number(), footer.number());
  const restarts = new DataView(index.buffer, index.byteOffset).getUint32(index.length - 4, true);
  const end = index.length - 4 - restarts * 4;
  const entries = reader(index, 0);
  while (entries.at() < end) {
    entries.number();
    const key = entries.number();
    entries.number();
    entries.skip(key);
    yield block(file, entries.number(), entries.number());
  }
}
