import { UNKNOWN } from '../text/lexicon.ts';
import type { Needs } from './needs.ts';

/** Word kinds that every pattern treats alike are one class. Class 0: words that no pattern names. */
export class WordClasses {
  /** Class of each kind. */
  readonly ofKind: Uint16Array;
  readonly count: number;
  readonly matchers: number;
  /** One bit a class and matcher: whether the matcher takes words of the class. */
  readonly #bits: Int32Array;
  readonly #width: number;
  readonly #ofMatcher: number[][];

  /**
   * `taken[matcher]` lists the kinds each matcher takes. Of the matchers only those of pattern places tell words apart,
   * and those that patterns need are known besides.
   */
  constructor(
    taken: readonly (readonly number[])[],
    needs: readonly Needs[],
    places: readonly number[],
    kinds: number,
  ) {
    const matchersOf: number[][] = Array.from({ length: kinds }, () => []);
    const used = new Set(places);
    for (const { key, others } of needs)
      for (const matcher of [key, ...others]) if (matcher !== null) used.add(matcher);
    for (let matcher = 1; matcher < taken.length; matcher += 1) {
      if (used.has(matcher)) for (const kind of taken[matcher] ?? []) matchersOf[kind]?.push(matcher);
    }
    this.ofKind = new Uint16Array(kinds);
    const matchers: number[][] = [[]];
    const byKey = new Map<string, number>([['', 0]]);
    for (let kind = UNKNOWN + 1; kind < kinds; kind += 1) {
      const own = matchersOf[kind] ?? [];
      const key = own.join();
      let found = byKey.get(key);
      if (found === undefined) {
        found = matchers.push(own) - 1;
        byKey.set(key, found);
      }
      this.ofKind[kind] = found;
    }
    this.count = matchers.length;
    this.matchers = taken.length;
    this.#width = (taken.length + 31) >>> 5;
    this.#bits = new Int32Array(this.count * this.#width);
    this.#ofMatcher = taken.map(() => []);
    matchers.forEach((own, wordClass) => {
      for (const matcher of own) {
        const at = wordClass * this.#width + (matcher >>> 5);
        this.#bits[at] = (this.#bits[at] as number) | (1 << (matcher & 31));
        this.#ofMatcher[matcher]?.push(wordClass);
      }
    });
  }

  /** Whether `matcher` (not ANY) takes a word of the class. */
  takes(matcher: number, wordClass: number): boolean {
    return (((this.#bits[wordClass * this.#width + (matcher >>> 5)] as number) >>> (matcher & 31)) & 1) === 1;
  }

  /** Classes of which `matcher` takes the words. */
  classesOf(matcher: number): readonly number[] {
    return this.#ofMatcher[matcher] ?? [];
  }
}
