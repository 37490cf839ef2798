import { buildPlaces } from '../automaton/build.ts';
import type { Places } from '../automaton/places.ts';
import { KeyFinder } from '../patterns/key.ts';
import { PatternReader } from '../patterns/parse.ts';
import { SpellingTable } from '../patterns/spelling.ts';
import type { Vocabulary } from '../patterns/vocabulary.ts';
import type { LanguageData } from '../rules/rule.ts';

/** A pattern that is built when it is first tried: most never are. */
export class LazyPattern {
  readonly #build: () => Places;
  #places: Places | null = null;

  constructor(build: () => Places) {
    this.#build = build;
  }

  get places(): Places {
    this.#places ??= this.#build();
    return this.#places;
  }
}

/** The patterns of one language. Each is read for its key at once and built only when it is first tried. */
export class Tongue {
  readonly data: LanguageData;
  readonly #vocabulary: Vocabulary;
  readonly #sharedClasses: Readonly<Record<string, string>>;
  #reading: { readonly spelling: SpellingTable; readonly reader: PatternReader } | null = null;
  readonly #patterns = new Map<string, LazyPattern>();

  constructor(data: LanguageData, vocabulary: Vocabulary, sharedClasses: Readonly<Record<string, string>>) {
    this.data = data;
    this.#vocabulary = vocabulary;
    this.#sharedClasses = sharedClasses;
  }

  /**
   * For a pattern: word kinds of which every match holds one, and a second such set (empty where nothing else is sure).
   * Throws where the pattern is written wrongly, or could match anything. `uses`: how often patterns name a word.
   */
  keys(
    uses: ReadonlyMap<string, number>,
  ): (written: string) => readonly [key: readonly number[], second: readonly number[]] {
    const { reader, spelling } = this.#read();
    const finder = new KeyFinder(this.#vocabulary, spelling, uses);
    return (written) => {
      const needs = finder.needsOf(reader.read(written).root);
      if (!needs) throw new Error(`no word is sure to be in a match of "${written}"`);
      return needs;
    };
  }

  /** The pattern as it will be run; patterns that are written alike are one. */
  pattern(written: string): LazyPattern {
    let pattern = this.#patterns.get(written);
    if (!pattern) {
      pattern = new LazyPattern(() => {
        const { reader, spelling } = this.#read();
        return buildPlaces(reader.read(written), this.#vocabulary, spelling);
      });
      this.#patterns.set(written, pattern);
    }
    return pattern;
  }

  /** The patterns that `@name` stands for. */
  guard(name: string): readonly LazyPattern[] {
    const guard = this.data.guards[name.slice(1)];
    if (!guard) throw new Error(`no guard ${name} in ${this.data.language}`);
    return guard.map((written) => this.pattern(written));
  }

  /** Classes and spellings, looked at when a pattern is first read. */
  #read(): { readonly spelling: SpellingTable; readonly reader: PatternReader } {
    this.#reading ??= {
      spelling: new SpellingTable(this.data.spelling),
      reader: new PatternReader({ ...this.#sharedClasses, ...this.data.classes }),
    };
    return this.#reading;
  }
}
