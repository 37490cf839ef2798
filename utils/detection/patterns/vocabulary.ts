import { kindOfNumber, LAST_NUMBER_KIND, type Lexicon, plainWord } from '../text/lexicon.ts';

/** The word kinds that one place of a pattern takes, a bit each; null takes any word. */
export type Matcher = Int32Array | null;

/** Words as patterns write them → word kinds and sets of them. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #kinds = new Map<string, number>();
  readonly #stems = new Map<string, readonly number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Makes a word or stem (`nud*`) known. Every one must be, before `seal`. */
  learn(word: string): void {
    if (word.endsWith('*')) this.#lexicon.stem(plainWord(word));
    else this.kindOf(word);
  }

  /** Kind of one word; a number word ("14") is its number. */
  kindOf(word: string): number {
    let kind = this.#kinds.get(word);
    if (kind === undefined) {
      kind = this.#read(word);
      this.#kinds.set(word, kind);
    }
    return kind;
  }

  /** Kinds of all words that begin so. */
  stem(start: string): readonly number[] {
    let kinds = this.#stems.get(start);
    if (!kinds) {
      kinds = this.#lexicon.kindsUnder(plainWord(start));
      this.#stems.set(start, kinds);
    }
    return kinds;
  }

  /** Kinds of the numbers `from`–`to`; of all numbers where `to` is null. */
  numbers(from: number, to: number | null): number[] {
    const kinds: number[] = [];
    if (to === null) for (let kind = 1; kind <= LAST_NUMBER_KIND; kind += 1) kinds.push(kind);
    else for (let value = from; value <= to; value += 1) kinds.push(kindOfNumber(value));
    return kinds;
  }

  matcher(kinds: Iterable<number>): Int32Array {
    const bits = new Int32Array((this.#lexicon.kinds + 31) >>> 5);
    for (const kind of kinds) bits[kind >>> 5] = (bits[kind >>> 5] as number) | (1 << (kind & 31));
    return bits;
  }

  #read(word: string): number {
    const plain = plainWord(word);
    if (plain === '') return this.#lexicon.symbol(word.codePointAt(0) ?? 0);
    return /^\d+$/.test(plain) ? kindOfNumber(Number(plain)) : this.#lexicon.word(plain);
  }
}
