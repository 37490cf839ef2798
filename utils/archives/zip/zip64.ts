interface Numbers {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

const ELSEWHERE = 0xffffffff;
const LARGE_NUMBERS = 0x0001;

/** Numbers of more than 32 bits stand in an extra field of their own, in this order, those only that need it. */
export function withLargeNumbers(numbers: Numbers, extra: DataView): Numbers {
  const read = { ...numbers };
  const field = largeNumbersIn(extra);
  let at = 0;
  for (const name of ['size', 'packedSize', 'offset'] as const) {
    if (numbers[name] !== ELSEWHERE || !field || at + 8 > field.byteLength) continue;
    read[name] = Number(field.getBigUint64(at, true));
    at += 8;
  }
  return read;
}

function largeNumbersIn(extra: DataView): DataView | null {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const size = extra.getUint16(at + 2, true);
    if (at + 4 + size > extra.byteLength) return null;
    if (extra.getUint16(at, true) === LARGE_NUMBERS)
      return new DataView(extra.buffer, extra.byteOffset + at + 4, size);
    at += 4 + size;
  }
  return null;
}
