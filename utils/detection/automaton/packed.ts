/** Lists of numbers, packed: list `n` is `items` from `starts[n]` up to `starts[n + 1]`. */
export interface Packed {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function pack(lists: readonly (readonly number[])[]): Packed {
  const starts = new Int32Array(lists.length + 1);
  let size = 0;
  lists.forEach((list, at) => {
    size += list.length;
    starts[at + 1] = size;
  });
  const items = new Int32Array(size);
  lists.forEach((list, at) => {
    items.set(list, starts[at]);
  });
  return { starts, items };
}
