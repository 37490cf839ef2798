import type { WordRow } from './row.ts';

const MOST_SECONDS = 300;

/**
 * Which patterns to try when a word is met: each only where its key is, the rarest words that it can't do without.
 * Most words of ordinary talk are key to nothing, so the cost of a message hangs on its words and hardly on the number
 * of rules.
 */
export class KeyIndex {
  /** Chains of patterns by word kind: the first link of each kind, and for each link its pattern and the next link. */
  readonly #first: Int32Array;
  readonly #pattern: number[] = [0];
  readonly #next: number[] = [0];
  /** The second rarest set of kinds of each pattern; empty where there is none. */
  readonly #seconds: (readonly number[])[] = [];
  /** Rows are numbered: a kind that is in the row has its number, and a pattern that has been tried in it. */
  #row = 0;
  readonly #present: Int32Array;
  readonly #tried: number[] = [];

  constructor(kinds: number) {
    this.#first = new Int32Array(kinds);
    this.#present = new Int32Array(kinds);
  }

  /** Adds the next pattern (they are numbered from 0): tried where one of `key` is and, if given, one of `second`. */
  add(key: readonly number[], second: readonly number[]): void {
    const pattern = this.#tried.push(0) - 1;
    for (const kind of key) {
      const first = this.#first[kind] as number;
      if (first !== 0 && this.#pattern[first] === pattern) continue;
      this.#first[kind] = this.#pattern.push(pattern) - 1;
      this.#next.push(first);
    }
    // A long list would cost more to look through than it saves.
    this.#seconds.push(second.length <= MOST_SECONDS ? second : NONE);
  }

  /** Hands each pattern that can be in `row` to `tryOut`, once. */
  eachIn({ kinds, from, to }: WordRow, tryOut: (pattern: number) => void): void {
    this.#row += 1;
    for (let at = from; at < to; at += 1) this.#present[kinds[at] as number] = this.#row;
    for (let at = from; at < to; at += 1) {
      let link = this.#first[kinds[at] as number] as number;
      for (; link !== 0; link = this.#next[link] as number) {
        const pattern = this.#pattern[link] as number;
        if (this.#tried[pattern] === this.#row) continue;
        this.#tried[pattern] = this.#row;
        if (this.#hasSecond(pattern)) tryOut(pattern);
      }
    }
  }

  #hasSecond(pattern: number): boolean {
    const second = this.#seconds[pattern] as readonly number[];
    if (second.length === 0) return true;
    for (let at = 0; at < second.length; at += 1)
      if (this.#present[second[at] as number] === this.#row) return true;
    return false;
  }
}

const NONE: readonly number[] = [];
