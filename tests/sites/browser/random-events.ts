import type { Page } from 'playwright-core';

/** What the page and its user do in a run; everything follows from the seed. */
export interface Plan {
  readonly seed: number;
  readonly events: number;
  /** Ids of the conversations there are. */
  readonly chats: readonly string[];
  /** Messages are taken off the page too. Not for virtual lists: what goes beyond the window nobody can notice. */
  readonly removals: boolean;
  /** So many older messages are loaded at once, at most. */
  readonly older: number;
}

/**
 * Plays random events on the replica: bursts of messages (few words, so that many are equal), chat switches in the middle
 * of them, older messages, new names, the whole thread drawn anew, messages taken off, scrolling; with and without a
 * frame in between.
 * Answers the ids of the conversations that were open.
 */
export const playRandomEvents = (page: Page, plan: Plan): Promise<string[]> =>
  page.evaluate(async ({ seed, events, chats, removals, older }) => {
    let state = seed;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    const below = (limit: number): number => Math.floor(random() * limit);
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const words = ['ok', '?', 'oui', 'salut', '<b>x</b>', 'مرحبا', 'a\ud800'];
    const opened = new Set<string>();
    const open = (): void => {
      const id = chats[below(chats.length)] ?? '';
      window.replica.open(id);
      opened.add(id);
    };
    open();
    for (let event = 0; event < events; event += 1) {
      const text = below(3) === 0 ? `message ${event} de ${seed}` : (words[below(words.length)] ?? '');
      const pick = below(22);
      if (pick < 10) {
        if (below(3) === 0) window.replica.send(text);
        else window.replica.receive(text);
      } else if (pick < 13) open();
      else if (pick < 14) window.replica.loadOlder(1 + below(older));
      else if (pick < 15) window.replica.rename(`Nom ${event}`);
      else if (pick < 16) window.replica.rerender();
      else if (pick < 18) {
        const list = document.querySelector('[class*="DivChatMain"]')?.firstElementChild;
        if (list) list.scrollTop += below(600) - 300;
      } else if (pick < 20) {
        // Neither the first nor the last: with a neighbour on both sides it can be known to be gone.
        const count = window.replica.truth().messages.length;
        if (removals && count > 2) window.replica.remove(1 + below(count - 2));
        await frame();
      } else await frame();
      if (below(4) === 0) await frame();
    }
    await frame();
    return [...opened];
  }, plan);
