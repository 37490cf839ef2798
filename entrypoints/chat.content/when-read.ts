import { reasonIds, type Said } from './card-memory.ts';
import type { Judged } from './conversation-watch.ts';

/**
 * About what the heading and the sentence below it take to read, ms. A card that only flashed by, while tabs were
 * changed or the page left, has told nobody anything and has to come again.
 */
const READ_MS = 3000;

/** Tells of a card once it has stood so long on a visible page, or (`atOnce`) the user has dealt with it. */
export function whenRead(
  window: Window,
  onRead: (conversation: Judged['conversation'], what: Said) => void,
): { follow(card: Judged | null): void; atOnce(): void } {
  let card: Judged | null = null;
  let now = '';
  let timer = 0;
  const atOnce = (): void => {
    if (card) onRead(card.conversation, reasonIds(card.assessment));
  };
  const start = (): void => {
    window.clearTimeout(timer);
    // In a hidden tab the time begins when it is seen.
    if (window.document.hidden) window.document.addEventListener('visibilitychange', start, { once: true });
    else timer = window.setTimeout(() => (window.document.hidden ? start() : atOnce()), READ_MS);
  };
  return {
    atOnce,
    follow(next) {
      card = next;
      const name = next ? [next.conversation.id, ...reasonIds(next.assessment)].join() : '';
      // Something new to say needs its own time.
      if (name === now) return;
      now = name;
      if (next) start();
      else window.clearTimeout(timer);
    },
  };
}
