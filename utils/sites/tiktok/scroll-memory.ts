import type { Side } from '../place-window.ts';

/** Closer to an end than this counts as there, px. */
const NEAR = 4;

const scrolls = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  const overflow = view?.getComputedStyle(element).overflowY;
  return (overflow === 'auto' || overflow === 'scroll') && element.scrollHeight > element.clientHeight + 1;
};

/** What scrolls the list: the list, its first child (A), or something around it. */
const scrollerOf = (list: Element): Element | null => {
  const first = list.firstElementChild;
  if (first && scrolls(first)) return first;
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
    if (!scroller) return undefined;
    const now = above(scroller);
    if (now + scroller.clientHeight >= scroller.scrollHeight - NEAR) return 'bottom';
    if (now <= NEAR) return 'top';
    if (scroller !== this.#scroller) return undefined;
    return now < this.#above ? 'above' : 'below';
  }
}
