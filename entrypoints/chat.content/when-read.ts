import { reasonIds, type Said } from './card-memory.ts';
import type { Judged } from './conversation-watch.ts';

/**
 * About what the heading and the sentence below it take to read, ms. A card that only flashed by, while tabs were
 * changed or the page left, has told nobody anything and has to come again.
 */
const READ_MS = 3000;

/**
 * Tells of a card once it has stood so long, in all, on a visible page, or (`atOnce`) the user has dealt with it. Of one that has not when the page is
 * seen again, `onSeenAgain` tells: another tab may have shown it meanwhile.
 */
export function whenRead(
  window: Window,
  onRead: (conversation: Judged['conversation'], what: Said) => void,
  onSeenAgain: (conversation: Judged['conversation']) => void,
): { follow(card: Judged | null): void; atOnce(): void } {
  const { document, performance } = window;
  let card: Judged | null = null;
  let now = '';
  let left = READ_MS;
  /** Since when the time runs; null: it stands still. */
  let since: number | null = null;
  let timer = 0;
  const atOnce = (): void => {
    if (card) onRead(card.conversation, reasonIds(card.assessment));
  };
  const turn = (seen?: Event): void => {
    window.clearTimeout(timer);
    if (since !== null) left -= performance.now() - since;
    since = null;
    if (!card || document.hidden) return;
    since = performance.now();
    timer = window.setTimeout(atOnce, left);
    if (seen && left > 0) onSeenAgain(card.conversation);
  };
  return {
    atOnce,
    follow(next) {
      card = next;
      const name = next ? [next.conversation.id, ...reasonIds(next.assessment)].join() : '';
      if (name === now) return;
      now = name;
      // Something new to say needs its own time.
      since = null;
      left = READ_MS;
      turn();
      if (next) document.addEventListener('visibilitychange', turn);
      else document.removeEventListener('visibilitychange', turn);
    },
  };
}
