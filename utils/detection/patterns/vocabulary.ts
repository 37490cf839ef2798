import { kindOfNumber, LAST_NUMBER_KIND, type Lexicon, plainWord, UNKNOWN } from '../text/lexicon.ts';

/** Matcher 0 takes any word. */
export const ANY = 0;

interface Matcher {
  readonly kinds: readonly number[];
  readonly stems: readonly string[];
}

/** The sets of words that pattern places take, each kept once. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #byKey = new Map<string, number>();
  readonly #matchers: Matcher[] = [{ kinds: [], stems: [] }];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get size(): number {
    return this.#matchers.length;
  }

  /** Kind of one word as written in a pattern; a number word ("14") is its number. */
  kindOf(word: string): number {
    const plain = plainWord(word);
    if (plain === '') return this.#lexicon.symbol(word.codePointAt(0) ?? 0);
    return /^\d+$/.test(plain) ? kindOfNumber(Number(plain)) : this.#lexicon.word(plain);
  }

  words(words: readonly string[]): number {
    return this.#intern({ kinds: words.map((word) => this.kindOf(word)), stems: [] });
  }

  stem(start: string): number {
    const plain = plainWord(start);
    this.#lexicon.stem(plain);
    return this.#intern({ kinds: [], stems: [plain] });
  }

  /** Numbers `from`–`to`; both absent: any number. */
  numbers(from?: number, to?: number): number {
    const kinds = new Set<number>();
    if (from === undefined || to === undefined) {
      for (let kind = UNKNOWN + 1; kind <= LAST_NUMBER_KIND; kind += 1) kinds.add(kind);
    } else for (let value = from; value <= to; value += 1) kinds.add(kindOfNumber(value));
    return this.#intern({ kinds: [...kinds], stems: [] });
  }

  /** The matcher that takes what any of `matchers` takes. */
  union(matchers: readonly number[]): number {
    const all = matchers.map((matcher) => this.#matchers[matcher] as Matcher);
    return this.#intern({
      kinds: all.flatMap((matcher) => matcher.kinds),
      stems: all.flatMap((matcher) => matcher.stems),
    });
  }

  /** Kinds each matcher takes, when every pattern has been read. */
  resolve(): number[][] {
    const under = new Map<string, number[]>();
    return this.#matchers.map(({ kinds, stems }) => {
      if (stems.length === 0) return [...kinds];
      const all = new Set(kinds);
      for (const stem of stems) {
        let below = under.get(stem);
        if (!below) {
          below = this.#lexicon.kindsUnder(stem);
          under.set(stem, below);
        }
        for (const kind of below) all.add(kind);
      }
      return [...all];
    });
  }

  #intern(matcher: Matcher): number {
    const kinds = [...new Set(matcher.kinds)].sort((a, b) => a - b);
    const stems = [...new Set(matcher.stems)].sort();
    const key = `${kinds.join()};${stems.join()}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#matchers.length);
    return this.#matchers.push({ kinds, stems }) - 1;
  }
}
