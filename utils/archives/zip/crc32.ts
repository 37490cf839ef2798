/** The checksum of ZIP files (CRC-32, ISO 3309). fflate has one but doesn't export it. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export class Crc32 {
  #crc = -1;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    for (let at = 0; at < bytes.length; at += 1)
      crc = (TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
    this.#crc = crc;
  }

  value(): number {
    return ~this.#crc >>> 0;
  }
}
