import type { Side } from './place-window.ts';

/** Closer to an end than this counts as there, px. */
const NEAR = 4;

const scrolls = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  const overflow = view?.getComputedStyle(element).overflowY;
  return (overflow === 'auto' || overflow === 'scroll') && element.scrollHeight > element.clientHeight + 1;
};

/** So far down from the list is looked for what scrolls it. */
const DEPTH = 4;

/** What scrolls the list: the list, its first child (A; wrappers may stand between), or something around it. */
const scrollerOf = (list: Element): Element | null => {
  let first = list.firstElementChild;
  for (let depth = 0; first && depth < DEPTH; depth += 1, first = first.firstElementChild) {
    if (scrolls(first)) return first;
  }
  for (let at: Element | null = list; at; at = at.parentElement) if (scrolls(at)) return at;
  return null;
};

/** Px above the visible part. In a reversed column `scrollTop` counts down from 0 at the bottom. */
const above = (scroller: Element): number =>
  scroller.scrollTop < 0
    ? scroller.scrollHeight - scroller.clientHeight + scroller.scrollTop
    : scroller.scrollTop;

/** Remembers how far the list was scrolled, to tell where the next window of it is. Only ever reads. */
export class ScrollMemory {
  #scroller: Element | null = null;
  #above = 0;

  /** To be called after every reading. */
  remember(list: Element): void {
    if (!this.#scroller?.isConnected || !(this.#scroller.contains(list) || list.contains(this.#scroller))) {
      this.#scroller = scrollerOf(list);
    }
    this.#above = this.#scroller ? above(this.#scroller) : 0;
  }

  /** Where the window that is shown now is. */
  side(list: Element): Side | undefined {
    const scroller = scrollerOf(list);
    // Nothing to scroll: all of it is shown.
    if (!scroller) return 'bottom';
    const now = above(scroller);
    if (now + scroller.clientHeight >= scroller.scrollHeight - NEAR) return 'bottom';
    if (now <= NEAR) return 'top';
    if (scroller !== this.#scroller) return undefined;
    return now < this.#above ? 'above' : 'below';
  }
}
