import type { Places } from './places.ts';
import type { Span, WordRow } from './row.ts';

/** Finds the matches of one pattern in a row of words: each word is looked at once, by the places under way. */
export class Runner {
  /** Words looked at so far; tests count them. */
  steps = 0;
  /** Places under way, and the word at which each began: the nearest one where there are several. */
  #active = new Int32Array(0);
  #activeStart = new Int32Array(0);
  #next = new Int32Array(0);
  #nextStart = new Int32Array(0);
  /** Where in `#next` a place stands, in the step of `#seen`. */
  #at = new Int32Array(0);
  #seen = new Int32Array(0);
  #step = 0;

  /** Up to `most` matches that end at word `earliest` or later, each with its nearest beginning. */
  find(places: Places, row: WordRow, earliest: number, most: number): readonly Span[] {
    this.#room(places.matchers.length);
    const { kinds, begins, from, to } = row;
    const lastBegin = places.fromStart ? (begins.at(-1) ?? 0) : to;
    let spans: Span[] | null = null;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      if (count === 0 && at > lastBegin) break;
      this.steps += 1;
      const kind = kinds[at] as number;
      count = this.#advance(places, count, kind);
      if (!places.fromStart || begins.includes(at)) count = this.#begin(places, count, at, kind);
      this.#swap();
      if (count === 0) continue;
      const start = this.#completedFrom(places, count);
      if (start < 0 || at < earliest || (places.toEnd && !(row.ends && at === to - 1))) continue;
      spans ??= [];
      spans.push({ start, end: at });
      if (spans.length >= most) return spans;
    }
    return spans ?? NONE;
  }

  /** One word on from the places under way. Returns how many there are then. */
  #advance(places: Places, count: number, kind: number): number {
    this.#step += 1;
    let reached = 0;
    for (let one = 0; one < count; one += 1) {
      const follow = places.follow[this.#active[one] as number] as readonly number[];
      const began = this.#activeStart[one] as number;
      for (let next = 0; next < follow.length; next += 1) {
        reached = this.#take(places, follow[next] as number, began, kind, reached);
      }
    }
    return reached;
  }

  #begin(places: Places, reached: number, at: number, kind: number): number {
    const { firsts } = places;
    let count = reached;
    for (let one = 0; one < firsts.length; one += 1)
      count = this.#take(places, firsts[one] as number, at, kind, count);
    return count;
  }

  #take(places: Places, place: number, began: number, kind: number, count: number): number {
    const matcher = places.matchers[place] as Int32Array | null;
    if (matcher !== null && !taken(matcher, kind)) return count;
    if (this.#seen[place] === this.#step) {
      const at = this.#at[place] as number;
      if (began > (this.#nextStart[at] as number)) this.#nextStart[at] = began;
      return count;
    }
    this.#seen[place] = this.#step;
    this.#at[place] = count;
    this.#next[count] = place;
    this.#nextStart[count] = began;
    return count + 1;
  }

  #swap(): void {
    const active = this.#active;
    const start = this.#activeStart;
    this.#active = this.#next;
    this.#activeStart = this.#nextStart;
    this.#next = active;
    this.#nextStart = start;
  }

  #completedFrom({ completes }: Places, count: number): number {
    let start = -1;
    for (let one = 0; one < count; one += 1) {
      if (completes[this.#active[one] as number] === 1)
        start = Math.max(start, this.#activeStart[one] as number);
    }
    return start;
  }

  #room(size: number): void {
    if (size <= this.#seen.length) return;
    const most = size * 2;
    this.#active = new Int32Array(most);
    this.#activeStart = new Int32Array(most);
    this.#next = new Int32Array(most);
    this.#nextStart = new Int32Array(most);
    this.#at = new Int32Array(most);
    this.#seen = new Int32Array(most);
  }
}

const taken = (matcher: Int32Array, kind: number): boolean =>
  (((matcher[kind >>> 5] as number) >>> (kind & 31)) & 1) === 1;

const NONE: readonly Span[] = [];
