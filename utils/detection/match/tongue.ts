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
  readonly #spelling: SpellingTable;
  readonly #reader: PatternReader;
  readonly #keys: KeyFinder;
  readonly #patterns = new Map<string, LazyPattern>();

  constructor(
    data: LanguageData,
    vocabulary: Vocabulary,
    sharedClasses: Readonly<Record<string, string>>,
    uses: ReadonlyMap<string, number>,
  ) {
    this.data = data;
    this.#vocabulary = vocabulary;
    this.#spelling = new SpellingTable(data.spelling);
    this.#reader = new PatternReader({ ...sharedClasses, ...data.classes });
    this.#keys = new KeyFinder(vocabulary, this.#spelling, uses);
  }

  /**
   * Word kinds of which every match of the pattern holds one, and a second such set (empty where nothing else is sure).
   * Throws where the pattern is written wrongly, or could match anything.
   */
  needsOf(written: string): readonly [key: readonly number[], second: readonly number[]] {
    const needs = this.#keys.needsOf(this.#reader.read(written).root);
    if (!needs) throw new Error(`no word is sure to be in a match of "${written}"`);
    return needs;
  }

  /** The pattern as it will be run; patterns that are written alike are one. */
  pattern(written: string): LazyPattern {
    let pattern = this.#patterns.get(written);
    if (!pattern) {
      pattern = new LazyPattern(() =>
        buildPlaces(this.#reader.read(written), this.#vocabulary, this.#spelling),
      );
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
}
