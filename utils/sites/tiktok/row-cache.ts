import { hasArea, isShown } from '../shown.ts';
import { type RowFacts, readRow, sameFacts } from './read-row.ts';
import { positionOf } from './row-position.ts';
import { isRelabelled } from './translation.ts';

/** What the rows showed when they were last read. A row is read again only after something in it has changed. */
export class RowCache {
  #facts = new WeakMap<Element, RowFacts | null>();
  /** Rows of which only the looks changed: if they read the same, they are the same message. */
  #before = new WeakMap<Element, RowFacts>();
  /** What each row showed, for the rows that a browser writes over. */
  #first = new WeakMap<Element, { readonly facts: RowFacts; readonly position: number | undefined }>();
  #shaped = false;

  /** Whether the parts of the rows are found by their place, because names have failed. */
  set shaped(shaped: boolean) {
    if (shaped !== this.#shaped) this.clear();
    this.#shaped = shaped;
  }

  has(row: Element): boolean {
    return this.#facts.has(row);
  }

  /** Reads the row if need be; null for rows that are hidden or hold no message. */
  read(row: Element, list: Element): RowFacts | null {
    const known = this.#facts.get(row);
    if (known !== undefined) return known;
    // Not remembered: what hides or shows a row may be outside of it.
    if (!isVisibleRow(row, list)) return null;
    const before = this.#before.get(row);
    const facts = this.#asSent(row, readRow(row, list, this.#shaped));
    const kept = before && facts && sameFacts(before, facts) ? before : facts;
    this.#before.delete(row);
    this.#facts.set(row, kept);
    return kept;
  }

  /** A row of which nothing but the words changed after the page took another language is translated, not another message. */
  #asSent(row: Element, facts: RowFacts | null): RowFacts | null {
    if (!facts) return null;
    const relabelled = isRelabelled(row.ownerDocument);
    const position = positionOf(row);
    const first = this.#first.get(row);
    const same =
      first?.position === position &&
      first?.facts.pageId === facts.pageId &&
      first?.facts.signs.handle === facts.signs.handle &&
      first?.facts.content.kind === facts.content.kind;
    if (first && same && relabelled && first.facts.key !== facts.key) return { ...facts, translated: true };
    if (!facts.translated) this.#first.set(row, { facts, position });
    return facts;
  }

  /** Something changed at this node: the row around it is read again. `content`: not only its looks. */
  touch(node: Node, content: boolean): void {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const row = at as Element;
      const facts = this.#facts.get(row);
      if (content) this.#before.delete(row);
      else if (facts) this.#before.set(row, facts);
      this.#facts.delete(row);
    }
  }

  /** Forgets all rows. */
  clear(): void {
    this.#facts = new WeakMap();
    this.#before = new WeakMap();
  }
}

/** Rows without a box in a list that has one are the page's own leftovers. */
const isVisibleRow = (row: Element, list: Element): boolean =>
  isShown(row) && (hasArea(row.getBoundingClientRect()) || !hasArea(list.getBoundingClientRect()));
