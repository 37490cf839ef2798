import { inVisualOrder } from '../row-order.ts';
import { hasArea } from '../shown.ts';
import { type Found, shapeSign, signOf } from './resolve.ts';
import type { Sign } from './selectors.ts';
import { lineShape } from './shape/index.ts';

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

/** The clock is looked at after so many elements. */
const AT_ONCE = 200;
/** One that is looked at with all its boxes counts as so many. */
const LAYOUT = 20;

const kindOf = (element: Element, shaped: boolean): Kind | null => {
  const row = signOf(element, 'messageRow');
  if (row && (shaped || row.how !== 'structure')) {
    return { isRow: true, sign: row };
  }
  const separator = signOf(element, 'timeSeparator');
  return separator ? { isRow: false, sign: separator } : null;
};

/** The same without any name. What has no place on the screen is no line yet, and is asked about again. */
const kindByShape = (element: Element, list: Element): Kind | null => {
  const shape = lineShape(element, list);
  const sign = shape && shapeSign(shape === 'row' ? 'messageRow' : 'timeSeparator');
  return sign ? { isRow: shape === 'row', sign } : null;
};

/**
 * Rows and separators of a list. The tree is walked only down to them, and each element's kind is remembered:
 * a selector over a long chat would cost more than everything else together.
 */
export class ListLines {
  #kinds = new WeakMap<Node, Kind | null>();
  #list: Element | null = null;
  #lines: Lines | null = null;
  #shaped = false;

  /**
   * Reads layout. The same object as long as the list's make-up has not changed; null when the time was up before all
   * elements were looked at, of which none is then looked at again. `shaped`: by place alone, names have failed.
   */
  of(list: Element, isTimeUp: () => boolean, shaped: boolean): Lines | null {
    if (this.#list !== list) this.#lines = null;
    if (this.#shaped !== shaped) this.clear();
    this.#list = list;
    this.#shaped = shaped;
    this.#lines ??= this.#collect(list, isTimeUp);
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
    // What has no name is a row by all that is in it.
    for (let at = node.parentNode; this.#shaped && at && at !== this.#list; at = at.parentNode) {
      this.#kinds.delete(at);
    }
    this.#lines = null;
  }

  #collect(list: Element, isTimeUp: () => boolean): Lines | null {
    let fresh = 0;
    const named = walk(list, (element) => {
      const known = this.#kinds.get(element);
      if (known !== undefined) return known;
      // Not remembered: it may get a place on the screen without any change in the document.
      if (this.#shaped && !hasArea(element.getBoundingClientRect())) return null;
      fresh += this.#shaped ? LAYOUT : 1;
      if (fresh >= AT_ONCE) {
        fresh = 0;
        if (isTimeUp()) return undefined;
      }
      const kind = this.#shaped ? kindByShape(element, list) : kindOf(element, false);
      this.#kinds.set(element, kind);
      return kind;
    });
    if (!named || this.#shaped) return named;
    return named.rows.length > 0 ? named : walk(list, (element) => kindOf(element, true));
  }
}

/** Down to rows and separators; null as soon as `kind` answers undefined. */
const walk = (list: Element, kind: (element: Element) => Kind | null | undefined): Lines | null => {
  const elements: Element[] = [];
  const rows: Found[] = [];
  const isRow = new Set<Element>();
  const down = (parent: Element): boolean => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const known = kind(child);
      if (known === undefined || (known === null && !down(child))) return false;
      if (!known) continue;
      elements.push(child);
      if (!known.isRow) continue;
      rows.push({ element: child, sign: known.sign });
      isRow.add(child);
    }
    return true;
  };
  if (!down(list)) return null;
  const ordered = inVisualOrder(elements).map(
    (element): Line => (isRow.has(element) ? { row: element } : { row: null, separator: element }),
  );
  return { ordered, rows };
};
