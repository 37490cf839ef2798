import { ANY } from '../patterns/vocabulary.ts';
import { type Packed, pack } from './packed.ts';
import type { Positions } from './positions.ts';
import type { Span, WordRow } from './row.ts';
import type { WordClasses } from './word-classes.ts';

/** Finds the matches of one pattern in a row of words: each word is looked at once, by the places under way. */
export class Runner {
  /** Words looked at so far; tests count them. */
  steps = 0;
  readonly #classes: WordClasses;
  readonly #matcher: Int32Array;
  readonly #completes: Uint8Array;
  readonly #follow: Packed;
  readonly #firsts: Packed;
  readonly #fromStart: readonly boolean[];
  readonly #needsEnd: readonly boolean[];
  /** Places under way, and the word at which each began: the nearest one where there are several. */
  #active: Int32Array;
  #activeStart: Int32Array;
  #next: Int32Array;
  #nextStart: Int32Array;
  /** Where in `#next` a place stands, in the step of `#seen`. */
  readonly #at: Int32Array;
  readonly #seen: Int32Array;
  #step = 0;

  constructor(positions: Positions, classes: WordClasses) {
    this.#classes = classes;
    this.#matcher = Int32Array.from(positions.matcher);
    this.#completes = Uint8Array.from(positions.completes, (pattern) => (pattern >= 0 ? 1 : 0));
    this.#follow = pack(positions.follow);
    this.#firsts = pack(positions.firsts);
    this.#fromStart = positions.fromStart;
    this.#needsEnd = positions.needsEnd;
    const size = positions.matcher.length;
    this.#active = new Int32Array(size);
    this.#activeStart = new Int32Array(size);
    this.#next = new Int32Array(size);
    this.#nextStart = new Int32Array(size);
    this.#at = new Int32Array(size);
    this.#seen = new Int32Array(size);
  }

  /** Up to `most` matches of `pattern` that end at word `earliest` or later, each with its nearest beginning. */
  find(pattern: number, row: WordRow, earliest: number, most: number): readonly Span[] {
    const { starts, items } = this.#firsts;
    const firstsFrom = starts[pattern] as number;
    const firstsTo = starts[pattern + 1] as number;
    const onlyAtStart = this.#fromStart[pattern] === true;
    const onlyAtEnd = this.#needsEnd[pattern] === true;
    const lastBegin = onlyAtStart ? (row.begins.at(-1) ?? 0) : row.to;
    let spans: Span[] | null = null;
    let count = 0;
    for (let at = row.from; at < row.to; at += 1) {
      if (count === 0 && at > lastBegin) break;
      this.steps += 1;
      const wordClass = row.classes[at] as number;
      const begins = !onlyAtStart || row.begins.includes(at);
      if (count === 0 && (!begins || (wordClass === 0 && !this.#anyFirst(firstsFrom, firstsTo)))) continue;
      const reached = this.#advance(count, wordClass);
      count = begins ? this.#begin(reached, items, firstsFrom, firstsTo, at, wordClass) : reached;
      this.#swap();
      const start = this.#completedFrom(count);
      if (start < 0 || at < earliest || (onlyAtEnd && !(row.ends && at === row.to - 1))) continue;
      spans ??= [];
      spans.push({ start, end: at });
      if (spans.length >= most) return spans;
    }
    return spans ?? NONE;
  }

  /** One word on from the places under way. Returns how many there are then. */
  #advance(count: number, wordClass: number): number {
    this.#step += 1;
    const { starts, items } = this.#follow;
    const active = this.#active;
    let reached = 0;
    for (let one = 0; one < count; one += 1) {
      const place = active[one] as number;
      const began = this.#activeStart[one] as number;
      const to = starts[place + 1] as number;
      for (let next = starts[place] as number; next < to; next += 1) {
        reached = this.#take(items[next] as number, began, wordClass, reached);
      }
    }
    return reached;
  }

  #begin(
    reached: number,
    firsts: Int32Array,
    from: number,
    to: number,
    at: number,
    wordClass: number,
  ): number {
    let count = reached;
    for (let one = from; one < to; one += 1) count = this.#take(firsts[one] as number, at, wordClass, count);
    return count;
  }

  #take(place: number, began: number, wordClass: number, count: number): number {
    const matcher = this.#matcher[place] as number;
    if (matcher !== ANY && !this.#classes.takes(matcher, wordClass)) return count;
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
    const [active, start] = [this.#active, this.#activeStart];
    this.#active = this.#next;
    this.#activeStart = this.#nextStart;
    this.#next = active;
    this.#nextStart = start;
  }

  #completedFrom(count: number): number {
    let start = -1;
    for (let one = 0; one < count; one += 1) {
      if (this.#completes[this.#active[one] as number] === 1)
        start = Math.max(start, this.#activeStart[one] as number);
    }
    return start;
  }

  #anyFirst(from: number, to: number): boolean {
    for (let one = from; one < to; one += 1) {
      if (this.#matcher[this.#firsts.items[one] as number] === ANY) return true;
    }
    return false;
  }
}

const NONE: readonly Span[] = [];
