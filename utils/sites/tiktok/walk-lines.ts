import type { Found } from './resolve.ts';
import type { Sign } from './selectors.ts';

/** A message row or a time separator of the list. */
export type Line = { readonly row: Element } | { readonly row: null; readonly separator: Element };

/** What an element is: a message row or a separator, and by which sign. */
export interface Kind {
  readonly isRow: boolean;
  readonly sign: Sign;
}

/** Rows and separators in DOM order; of them, the rows. */
export interface Walked {
  readonly elements: readonly Element[];
  readonly rows: readonly Found[];
}

/** `undefined`: stop. */
type KindOf = (element: Element) => Kind | null | undefined;

/** Down to rows and separators in `first` and all that follows it; null as soon as `kind` answers undefined. */
const walk = (first: Element | null, kind: KindOf): Walked | null => {
  const elements: Element[] = [];
  const rows: Found[] = [];
  const across = (from: Element | null): boolean => {
    for (let child = from; child; child = child.nextElementSibling) {
      const known = kind(child);
      if (known === undefined || (known === null && !across(child.firstElementChild))) return false;
      if (!known) continue;
      elements.push(child);
      if (known.isRow) rows.push({ element: child, sign: known.sign });
    }
    return true;
  };
  return across(first) ? { elements, rows } : null;
};

export const walkIn = (list: Element, kind: KindOf): Walked | null => walk(list.firstElementChild, kind);

/** Only what stands in the same parent after this element. */
export const walkAfter = (element: Element, kind: KindOf): Walked | null =>
  walk(element.nextElementSibling, kind);

/** The elements, in the order that they are given in. */
export const linesOf = ({ rows }: Walked, elements: readonly Element[]): Line[] => {
  const isRow = new Set(rows.map(({ element }) => element));
  return elements.map((element) =>
    isRow.has(element) ? { row: element } : { row: null, separator: element },
  );
};
