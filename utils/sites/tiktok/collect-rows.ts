import { type Found, findAll } from './resolve.ts';
import { inVisualOrder } from './row-order.ts';

/** A message row or a time separator of the list. */
export type Line = { readonly row: Element } | { readonly row: null; readonly separator: Element };

/** What stands in the message list now. */
export interface Lines {
  /** From top to bottom as the user sees it. */
  readonly ordered: readonly Line[];
  /** The rows with the signs that found them, in DOM order. */
  readonly rows: readonly Found[];
}

const FOLLOWING = 4;

/** Rows and separators in one DOM-ordered list; a separator inside a row stands before it. */
const interleave = (rows: readonly Found[], separators: readonly Found[]): Element[] => {
  const all: Element[] = [];
  let next = 0;
  for (const { element } of rows) {
    for (let separator = separators[next]; separator; separator = separators[next]) {
      const isBefore =
        element.contains(separator.element) || separator.element.compareDocumentPosition(element) & FOLLOWING;
      if (!isBefore) break;
      all.push(separator.element);
      next += 1;
    }
    all.push(element);
  }
  for (const { element } of separators.slice(next)) all.push(element);
  return all;
};

/** Finds rows and separators of the list and puts them in visual order. Reads layout. */
export const collectLines = (list: Element): Lines => {
  const rows = findAll(list, 'messageRow');
  const separators = findAll(list, 'timeSeparator');
  const isRow = new Set(rows.map(({ element }) => element));
  const ordered = inVisualOrder(interleave(rows, separators)).map(
    (element): Line => (isRow.has(element) ? { row: element } : { row: null, separator: element }),
  );
  return { ordered, rows };
};
