import { type Found, signOf } from './resolve.ts';
import { inVisualOrder } from './row-order.ts';
import type { Sign } from './selectors.ts';

/** A message row or a time separator of the list. */
export type Line = { readonly row: Element } | { readonly row: null; readonly separator: Element };

/** What stands in the message list now. */
export interface Lines {
  /** From top to bottom as the user sees it. */
  readonly ordered: readonly Line[];
  /** The rows with the signs that found them, in DOM order. */
  readonly rows: readonly Found[];
}

interface Kind {
  readonly isRow: boolean;
  readonly sign: Sign;
}

const kindOf = (element: Element, shaped: boolean): Kind | null => {
  const row = signOf(element, 'messageRow');
  if (row && (shaped || row.how !== 'structure')) {
    return { isRow: true, sign: row };
  }
  const separator = signOf(element, 'timeSeparator');
  return separator ? { isRow: false, sign: separator } : null;
};

/**
 * Rows and separators of a list. The tree is walked only down to them, and each element's kind is remembered:
 * a selector over a long chat would cost more than everything else together.
 */
export class ListLines {
  #kinds = new WeakMap<Node, Kind | null>();
  #list: Element | null = null;
  #lines: Lines | null = null;

  /** Reads layout. The same object as long as the list's make-up has not changed. */
  of(list: Element): Lines {
    if (this.#list !== list) this.#lines = null;
    this.#list = list;
    this.#lines ??= this.#collect(list);
    return this.#lines;
  }

  /** Something changed at this node: was it within a line, in the list around them, or not in the list at all? */
  touch(node: Node): 'line' | 'list' | 'outside' {
    const list = this.#list;
    if (!list) return 'outside';
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (at === list) {
        this.#forget(node);
        return 'list';
      }
      if (this.#kinds.get(at)) {
        if (!list.contains(at)) return 'outside';
        if (at === node) this.#forget(node);
        return 'line';
      }
    }
    return 'outside';
  }

  clear(): void {
    this.#kinds = new WeakMap();
    this.#lines = null;
  }

  #forget(node: Node): void {
    this.#kinds.delete(node);
    this.#lines = null;
  }

  #collect(list: Element): Lines {
    const named = this.#walk(list, (element) => {
      const known = this.#kinds.get(element);
      if (known !== undefined) return known;
      const kind = kindOf(element, false);
      this.#kinds.set(element, kind);
      return kind;
    });
    return named.rows.length > 0 ? named : this.#walk(list, (element) => kindOf(element, true));
  }

  #walk(list: Element, kind: (element: Element) => Kind | null): Lines {
    const elements: Element[] = [];
    const rows: Found[] = [];
    const isRow = new Set<Element>();
    const down = (parent: Element): void => {
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        const known = kind(child);
        if (!known) {
          down(child);
          continue;
        }
        elements.push(child);
        if (known.isRow) {
          rows.push({ element: child, sign: known.sign });
          isRow.add(child);
        }
      }
    };
    down(list);
    const ordered = inVisualOrder(elements).map(
      (element): Line => (isRow.has(element) ? { row: element } : { row: null, separator: element }),
    );
    return { ordered, rows };
  }
}
