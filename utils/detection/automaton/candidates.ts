import type { Needs } from './needs.ts';
import { type Packed, pack } from './packed.ts';
import type { WordRow } from './row.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * Tells which patterns can match a row at all. Each pattern is tried only where its key is, the rarest word that it
 * can't do without, and only if its other needs are there as well: most words of ordinary talk are key to nothing, so
 * the cost of a message hangs on its words and hardly on the number of rules.
 */
export class Candidates {
  readonly #classes: WordClasses;
  /** Patterns by the class of their key. */
  readonly #byClass: Packed;
  /** Other needs by pattern. */
  readonly #others: Packed;
  /** Classes of the known words of the row at hand. */
  #present = new Int32Array(64);
  #count = 0;
  /** Rows are numbered: what has been found out about a need or pattern holds for the row of that number. */
  #row = 0;
  readonly #asked: Int32Array;
  readonly #met: Int32Array;
  readonly #tried: Int32Array;

  /** `tried` tells the patterns that find something by themselves; the others are only asked about. */
  constructor(needs: readonly Needs[], tried: readonly boolean[], classes: WordClasses) {
    this.#classes = classes;
    const byClass: number[][] = Array.from({ length: classes.count }, () => []);
    needs.forEach(({ key }, pattern) => {
      if (!tried[pattern]) return;
      if (key === null) for (const patterns of byClass) patterns.push(pattern);
      else for (const wordClass of classes.classesOf(key)) byClass[wordClass]?.push(pattern);
    });
    this.#byClass = pack(byClass);
    this.#others = pack(needs.map(({ others }) => others));
    this.#asked = new Int32Array(classes.matchers);
    this.#met = new Int32Array(classes.matchers);
    this.#tried = new Int32Array(needs.length);
  }

  /** Patterns to try in `row`, each once. */
  in(row: WordRow): readonly number[] {
    this.#look(row);
    const { starts, items } = this.#byClass;
    let found: number[] | null = null;
    for (let at = row.from; at < row.to; at += 1) {
      const wordClass = row.classes[at] as number;
      const to = starts[wordClass + 1] as number;
      for (let one = starts[wordClass] as number; one < to; one += 1) {
        const pattern = items[one] as number;
        if (this.#tried[pattern] === this.#row) continue;
        this.#tried[pattern] = this.#row;
        if (!this.possible(pattern)) continue;
        found ??= [];
        found.push(pattern);
      }
    }
    return found ?? NONE;
  }

  /** Whether the row that was looked at last holds what the pattern needs besides its key. */
  possible(pattern: number): boolean {
    const { starts, items } = this.#others;
    const to = starts[pattern + 1] as number;
    for (let one = starts[pattern] as number; one < to; one += 1)
      if (!this.#has(items[one] as number)) return false;
    return true;
  }

  #look(row: WordRow): void {
    this.#row += 1;
    const most = row.to - row.from;
    if (this.#present.length < most) this.#present = new Int32Array(most * 2);
    let count = 0;
    for (let at = row.from; at < row.to; at += 1) {
      const wordClass = row.classes[at] as number;
      if (wordClass !== 0) this.#present[count++] = wordClass;
    }
    this.#count = count;
  }

  #has(matcher: number): boolean {
    if (this.#asked[matcher] === this.#row) return this.#met[matcher] === this.#row;
    this.#asked[matcher] = this.#row;
    for (let at = 0; at < this.#count; at += 1) {
      if (this.#classes.takes(matcher, this.#present[at] as number)) {
        this.#met[matcher] = this.#row;
        return true;
      }
    }
    return false;
  }
}

const NONE: readonly number[] = [];
