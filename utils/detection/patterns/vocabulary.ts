import { kindOfNumber, LAST_NUMBER_KIND, type Lexicon, plainWord, UNKNOWN } from '../text/lexicon.ts';

/** Matcher 0 takes any word. */
export const ANY = 0;

interface Matcher {
  readonly kinds: readonly number[];
  /** Stems (`nud`) and number ranges (`#8-17`): what they take is known only when every word is in. */
  readonly open: readonly string[];
}

/** The sets of words that pattern places take, each kept once. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #byKey = new Map<string, number>();
  readonly #matchers: Matcher[] = [{ kinds: [], open: [] }];

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
    return this.#intern({ kinds: words.map((word) => this.kindOf(word)), open: [] });
  }

  stem(start: string): number {
    const plain = plainWord(start);
    this.#lexicon.stem(plain);
    return this.#intern({ kinds: [], open: [plain] });
  }

  /** Numbers `from`–`to`; both absent: any number. */
  numbers(from?: number, to?: number): number {
    return this.#intern({
      kinds: [],
      open: [from === undefined || to === undefined ? '#' : `#${from}-${to}`],
    });
  }

  /** The matcher that takes what any of `matchers` takes. */
  union(matchers: readonly number[]): number {
    const all = matchers.map((matcher) => this.#matchers[matcher] as Matcher);
    return this.#intern({ kinds: all.flatMap(({ kinds }) => kinds), open: all.flatMap(({ open }) => open) });
  }

  /** Kinds each matcher takes, when every pattern has been read. */
  resolve(): number[][] {
    const known = new Map<string, readonly number[]>();
    const kindsOf = (open: string): readonly number[] => {
      let kinds = known.get(open);
      if (!kinds) {
        kinds = open.startsWith('#') ? numberKinds(open) : this.#lexicon.kindsUnder(open);
        known.set(open, kinds);
      }
      return kinds;
    };
    return this.#matchers.map(({ kinds, open }) =>
      open.length === 0 ? [...kinds] : [...new Set([...kinds, ...open.flatMap(kindsOf)])],
    );
  }

  #intern({ kinds, open }: Matcher): number {
    const key = open.length === 0 && kinds.length === 1 ? `${kinds[0]}` : keyOf(kinds, open);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#matchers.length);
    return this.#matchers.push({ kinds: [...new Set(kinds)], open: [...new Set(open)] }) - 1;
  }
}

const keyOf = (kinds: readonly number[], open: readonly string[]): string =>
  `${[...new Set(kinds)].sort((a, b) => a - b).join()};${[...new Set(open)].sort().join()}`;

function numberKinds(range: string): number[] {
  const kinds = new Set<number>();
  const [from, to] = range.slice(1).split('-').map(Number);
  if (to === undefined) for (let kind = UNKNOWN + 1; kind <= LAST_NUMBER_KIND; kind += 1) kinds.add(kind);
  else for (let value = from ?? 0; value <= to; value += 1) kinds.add(kindOfNumber(value));
  return [...kinds];
}
