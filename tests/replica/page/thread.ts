import type { HoverHandlers } from './hover-actions.ts';
import type { Look } from './look.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { createRowCache } from './row-cache.ts';
import type { Chat, State } from './state.ts';
import { visibleRange } from './visible-range.ts';

/** The message list of one opened conversation. */
export interface Thread {
  readonly element: HTMLElement;
  /** Draws what changed and keeps the nodes of unchanged rows. */
  draw(): void;
  /** Adds the newest row without touching the others. */
  drawNewest(): void;
  /** Throws every node away and draws all again, as the page does at times. */
  redraw(): void;
}

export interface ThreadEvents extends HoverHandlers {
  reachedTop(): void;
}

/** This near the end, in pixels, a new message scrolls the list down. */
const NEAR_BOTTOM = 200;

function place(content: HTMLElement, wanted: readonly HTMLElement[]): void {
  const keep = new Set<Node>(wanted);
  for (const child of [...content.children]) if (!keep.has(child)) child.remove();
  let next: ChildNode | null = content.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else content.insertBefore(node, next);
  }
}

export function createThread(look: Look, state: State, chat: Chat, events: ThreadEvents): Thread {
  const { h, options } = look;
  const virtual = options.rows === 'virtual';
  const upwards = options.order === 'up';
  const cache = createRowCache(look, state, chat, events);
  const content = h('div', {
    component: 'DivChatMainContent',
    attrs: upwards ? { style: 'display: flex; flex-direction: column-reverse' } : {},
  });
  // The hook's element has the scroll style, its first child is what scrolls (evidence, 1.5).
  const scroller = h('div', { component: 'DivScroller', attrs: { style: 'overflow-y: auto' } }, content);
  const element = h(
    'div',
    { hook: 'message-list', component: 'DivChatMain', attrs: { style: 'overflow: auto' } },
    scroller,
  );

  const draw = (): void => {
    const count = chat.rows.length;
    const { start, end, above, below } = virtual
      ? visibleRange(count, cache.heightAt, scroller.scrollTop, scroller.clientHeight || 600)
      : { start: 0, end: count, above: 0, below: 0 };
    const wanted: HTMLElement[] = [];
    for (let index = start; index < end; index += 1) wanted.push(...cache.nodesAt(index));
    place(content, upwards ? wanted.reverse() : wanted);
    if (!virtual) return;
    content.style.paddingTop = `${above}px`;
    content.style.paddingBottom = `${below}px`;
    cache.keepOnly(start, end);
  };

  let atBottom = true;
  const toBottom = oncePerFrame(() => {
    scroller.scrollTop = scroller.scrollHeight;
    if (virtual) draw();
  });
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    atBottom = scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM;
    if (virtual) draw();
    if (scrollTop === 0 && scrollHeight > clientHeight) events.reachedTop();
  });

  return {
    element,
    draw,
    drawNewest() {
      if (virtual) draw();
      else if (upwards) content.prepend(...cache.nodesAt(chat.rows.length - 1).reverse());
      else content.append(...cache.nodesAt(chat.rows.length - 1));
      if (atBottom) toBottom();
    },
    redraw() {
      cache.clear();
      draw();
      toBottom();
    },
  };
}
