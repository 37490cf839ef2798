import type { ChatPlaces } from '../../utils/sites/index.ts';
import { measureChat } from './measure-chat.ts';
import type { MeasuredChat } from './placement.ts';

export interface PlacesFollower {
  /** Follows these elements from now on; null: no chat is open, nothing is watched. */
  follow(places: ChatPlaces | null): void;
  stop(): void;
}

/**
 * Measures the open chat when it may have moved: its size changed, the window did, something around it scrolled
 * or ended an animation. Once a frame at most; nothing is polled and nothing is watched without a chat.
 */
export function followPlaces(
  window: Window & typeof globalThis,
  onMeasured: (chat: MeasuredChat | null) => void,
): PlacesFollower {
  let places: ChatPlaces | null = null;
  let frame: number | null = null;
  let last = '';

  const measure = (): void => {
    frame = null;
    const chat = places && measureChat(window, places);
    const text = JSON.stringify(chat);
    if (text === last) return;
    last = text;
    onMeasured(chat);
  };
  const soon = (): void => {
    frame ??= window.requestAnimationFrame(measure);
  };
  const onScroll = ({ target }: Event): void => {
    // The message list itself scrolls all the time and moves nothing.
    if (
      target instanceof window.Node &&
      places &&
      target.contains(places.messages) &&
      target !== places.messages
    )
      soon();
  };
  const sizes = new window.ResizeObserver(soon);
  const passive = { capture: true, passive: true } as const;

  const unwatch = (): void => {
    sizes.disconnect();
    window.removeEventListener('resize', soon);
    window.removeEventListener('scroll', onScroll, passive);
    window.removeEventListener('transitionend', soon, passive);
    window.removeEventListener('animationend', soon, passive);
  };
  const watch = ({ messages, composer, header }: ChatPlaces): void => {
    for (const element of [messages, composer, header]) if (element) sizes.observe(element);
    window.addEventListener('resize', soon);
    window.addEventListener('scroll', onScroll, passive);
    window.addEventListener('transitionend', soon, passive);
    window.addEventListener('animationend', soon, passive);
  };
  const isSame = (next: ChatPlaces | null): boolean =>
    next?.messages === places?.messages &&
    next?.composer === places?.composer &&
    next?.header === places?.header;

  return {
    follow(next) {
      if (!isSame(next)) {
        unwatch();
        places = next;
        if (next) watch(next);
      }
      soon();
    },
    stop() {
      unwatch();
      places = null;
      if (frame !== null) window.cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
