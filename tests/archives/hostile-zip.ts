import { deflateSync, zipSync } from 'fflate';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? bytesOf(data) : data]),
    ),
    { mtime: '2026-01-01' },
  );

export interface Lie {
  readonly name: string;
  readonly data: Uint8Array;
  /** What header and list say instead of the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly offset?: number;
}

/** A ZIP of one deflated file about which header and list may lie. */
export function lyingZip({ name, data, ...lie }: Lie): Uint8Array {
  const path = bytesOf(name);
  const packed = deflateSync(data);
  const fields = (view: DataView, at: number) => {
    view.setUint16(at, lie.flags ?? 0, true);
    view.setUint16(at + 2, lie.method ?? 8, true);
    view.setUint32(at + 12, lie.packedSize ?? packed.length, true);
    view.setUint32(at + 16, lie.size ?? data.length, true);
    view.setUint16(at + 20, path.length, true);
  };
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  fields(header, 6);
  const line = new DataView(new ArrayBuffer(46));
  line.setUint32(0, 0x02014b50, true);
  fields(line, 8);
  line.setUint32(42, lie.offset ?? 0, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + path.length, true);
  end.setUint32(16, 30 + path.length + packed.length, true);
  return joined(header, path, packed, line, path, end);
}

function joined(...parts: readonly (Uint8Array | DataView)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  );
}
