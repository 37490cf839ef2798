import type { Tokens } from '../text/tokens.ts';

/** Messages of at most so many words can be parts of one sentence sent in pieces. */
const SHORT_MESSAGE = 6;
const LONGEST_TAIL = 24;
/** Pieces follow each other quickly. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** The last short messages of one sender in a row: a request may be split over them ("envoie" / "un" / "nude"). */
export class Tail {
  /** Word kinds, and the places in them at which a message begins. */
  readonly kinds: number[] = [];
  readonly begins: number[] = [];
  /** Rules already found in the row, which must not be found again with a longer ending. */
  readonly found = new Set<number>();
  #lastAt: number | null = null;

  /** Forgets what can't belong together with this message; call before matching it. */
  meet(words: number, sentAt: number | undefined): void {
    const pause = sentAt !== undefined && this.#lastAt !== null ? sentAt - this.#lastAt : 0;
    if (words > SHORT_MESSAGE || pause > LONGEST_PAUSE_MS) this.clear();
    this.#lastAt = sentAt ?? null;
  }

  /** Keeps this message for those that follow. */
  keep(tokens: Tokens): void {
    if (tokens.count > SHORT_MESSAGE) return;
    while (this.kinds.length + tokens.count > LONGEST_TAIL) {
      const second = this.begins[1] ?? this.kinds.length;
      this.kinds.splice(0, second);
      this.begins.shift();
      for (let at = 0; at < this.begins.length; at += 1) this.begins[at] = (this.begins[at] ?? 0) - second;
    }
    if (tokens.count === 0) return;
    this.begins.push(this.kinds.length);
    for (let at = 0; at < tokens.count; at += 1) this.kinds.push(tokens.kind[at] as number);
  }

  clear(): void {
    this.kinds.length = 0;
    this.begins.length = 0;
    this.found.clear();
  }
}
