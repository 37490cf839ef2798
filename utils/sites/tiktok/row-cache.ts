import { type RowFacts, readRow } from './read-row.ts';
import { hasArea, isShown } from './shown.ts';

/** What the rows showed when they were last read. A row is read again only after something in it has changed. */
export class RowCache {
  #facts = new WeakMap<Element, RowFacts | null>();

  has(row: Element): boolean {
    return this.#facts.has(row);
  }

  /** Reads the row if need be; null for rows that are hidden or hold no message. */
  read(row: Element, list: Element): RowFacts | null {
    const known = this.#facts.get(row);
    if (known !== undefined) return known;
    // Not remembered: what hides or shows a row may be outside of it.
    if (!isVisibleRow(row, list)) return null;
    const facts = readRow(row, list);
    this.#facts.set(row, facts);
    return facts;
  }

  /** Something changed at this node: the row around it is read again. */
  touch(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode) this.#facts.delete(at as Element);
  }

  /** Forgets all rows. */
  clear(): void {
    this.#facts = new WeakMap();
  }
}

/** Rows without a box in a list that has one are the page's own leftovers. */
const isVisibleRow = (row: Element, list: Element): boolean =>
  isShown(row) && (hasArea(row.getBoundingClientRect()) || !hasArea(list.getBoundingClientRect()));
