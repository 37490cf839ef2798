import { inVisualOrder, isInOrder } from '../row-order.ts';
import { hasArea } from '../shown.ts';
import { type Found, shapeSign, signOf } from './resolve.ts';
import { lineShape } from './shape/index.ts';
import { type Kind, type Line, linesOf, walkAfter, walkIn } from './walk-lines.ts';

/** What stands in the message list now. */
export interface Lines {
  /** From top to bottom as the user sees it. */
  readonly ordered: readonly Line[];
  /** The rows with the signs that found them, in DOM order. */
  readonly rows: readonly Found[];
  /** Lines with the same one differ only in what came below the last line. */
  readonly family: object;
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
  /** The last line, where the DOM's order is the user's; what came below it since stands after `#grownAfter`. */
  #last: Element | null = null;
  #grownAfter: Element | null = null;
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
    if (this.#lines && this.#grownAfter) this.#lines = this.#grow(this.#lines, this.#grownAfter, isTimeUp);
    this.#grownAfter = null;
    this.#lines ??= this.#collect(list, isTimeUp);
    return this.#lines;
  }

  /** Something changed at this place: was it within a line, in the list around them, or not in the list at all? */
  touch(change: MutationRecord): 'line' | 'list' | 'outside' {
    const node = change.target;
    const list = this.#list;
    if (!list) return 'outside';
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (at === list) {
        const end = this.#endOf(change);
        if (end && (this.#grownAfter ?? end) === end) this.#grownAfter = end;
        else this.#forget(node);
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

  /** What the last line stands in right above what was added, if nothing else happened there. */
  #endOf({ type, target, removedNodes, previousSibling }: MutationRecord): Element | null {
    if (type !== 'childList' || removedNodes.length > 0 || !this.#lines || this.#shaped) return null;
    let end = this.#last;
    while (end && end.parentElement !== target) end = end.parentElement;
    if (!end || !previousSibling) return null;
    const isBelow = (end.compareDocumentPosition(previousSibling) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return end === previousSibling || isBelow ? end : null;
  }

  /** The lines with those that were added at the end; null when all have to be looked at. */
  #grow(lines: Lines, after: Element, isTimeUp: () => boolean): Lines | null {
    const last = this.#last;
    const added = last && walkAfter(after, this.#kindIn(after, isTimeUp));
    if (!added || !isInOrder([last, ...added.elements])) return null;
    this.#last = added.elements.at(-1) ?? last;
    return {
      ordered: [...lines.ordered, ...linesOf(added, added.elements)],
      rows: [...lines.rows, ...added.rows],
      family: lines.family,
    };
  }

  #collect(list: Element, isTimeUp: () => boolean): Lines | null {
    const named = walkIn(list, this.#kindIn(list, isTimeUp));
    if (!named) return null;
    const isNamed = this.#shaped || named.rows.length > 0;
    const walked = isNamed ? named : walkIn(list, (element) => kindOf(element, true));
    if (!walked) return null;
    const visual = inVisualOrder(walked.elements);
    this.#last = (isNamed && visual === walked.elements && visual.at(-1)) || null;
    return { ordered: linesOf(walked, visual), rows: walked.rows, family: {} };
  }

  /** Tells the kind of an element, and remembers it; undefined when the time is up. */
  #kindIn(list: Element, isTimeUp: () => boolean): (element: Element) => Kind | null | undefined {
    let fresh = 0;
    return (element) => {
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
    };
  }
}
