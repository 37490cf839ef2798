import type { ParsedPattern, PatternNode } from '../patterns/node.ts';
import type { SpellingTable } from '../patterns/spelling.ts';
import type { Vocabulary } from '../patterns/vocabulary.ts';
import { either, LONGEST_MATCH, NOTHING, type Part, PlaceBuilder, type Places } from './places.ts';

/** Builds the automaton of one pattern. Throws where it is too long. */
export function buildPlaces(pattern: ParsedPattern, vocabulary: Vocabulary, spelling: SpellingTable): Places {
  const building = new Building(vocabulary, spelling);
  const whole = building.part(pattern.root);
  if (whole.longest > LONGEST_MATCH) throw new Error(`a pattern of more than ${LONGEST_MATCH} words`);
  const completes = new Uint8Array(building.builder.matchers.length);
  for (const place of whole.last) completes[place] = 1;
  return {
    matchers: building.builder.matchers,
    follow: building.builder.follow,
    firsts: whole.first,
    completes,
    fromStart: pattern.fromStart,
    toEnd: pattern.toEnd,
  };
}

class Building {
  readonly builder = new PlaceBuilder();
  readonly #vocabulary: Vocabulary;
  readonly #spelling: SpellingTable;

  constructor(vocabulary: Vocabulary, spelling: SpellingTable) {
    this.#vocabulary = vocabulary;
    this.#spelling = spelling;
  }

  part(node: PatternNode): Part {
    switch (node.type) {
      case 'words':
        return this.#row(node.words);
      case 'sequence':
        return node.parts.reduce((whole, part) => this.builder.chain(whole, this.part(part)), NOTHING);
      case 'choice':
        return this.#choice(node.parts);
      case 'optional':
        return { ...this.part(node.part), empty: true };
      case 'gap':
        return this.builder.gap(node.most);
      case 'any':
        return this.builder.place(null);
      default:
        return this.#set(this.#kinds(node) ?? []);
    }
  }

  /** Choices between single words are one place with a larger set. */
  #choice(nodes: readonly PatternNode[]): Part {
    const single: number[] = [];
    const others: Part[] = [];
    for (const node of nodes) {
      const kinds = this.#kinds(node);
      if (kinds) single.push(...kinds);
      else others.push(this.part(node));
    }
    return either(single.length > 0 ? [this.#set(single), ...others] : others);
  }

  /** Kinds of a node that is one word of a set; null for all others. */
  #kinds(node: PatternNode): readonly number[] | null {
    switch (node.type) {
      case 'exact':
        return [this.#vocabulary.kindOf(node.word)];
      case 'stem':
        return this.#vocabulary.stem(node.stem);
      case 'number':
        return this.#vocabulary.numbers(node.from, node.to);
      case 'words': {
        const [word, ...more] = node.words;
        if (word === undefined || more.length > 0) return null;
        const spellings = this.#spelling.spellings(word);
        if (spellings.some(({ length }) => length > 1)) return null;
        return spellings.flatMap((spelling) => spelling.map((one) => this.#vocabulary.kindOf(one)));
      }
      default:
        return null;
    }
  }

  #row(words: readonly string[]): Part {
    let whole = NOTHING;
    for (let at = 0; at < words.length; ) {
      const phrase = this.#spelling.phraseAt(words, at);
      const length = phrase?.length ?? 1;
      const usual = words
        .slice(at, at + length)
        .reduce((row, word) => this.builder.chain(row, this.#word(word)), NOTHING);
      const part = phrase ? either([usual, ...phrase.others.map((other) => this.#exactly(other))]) : usual;
      whole = this.builder.chain(whole, part);
      at += length;
    }
    return whole;
  }

  #word(word: string): Part {
    const spellings = this.#spelling.spellings(word);
    const single = spellings.flatMap((spelling) => (spelling.length === 1 ? spelling : []));
    const longer = spellings.filter(({ length }) => length > 1);
    const one = this.#set(single.map((spelling) => this.#vocabulary.kindOf(spelling)));
    return longer.length > 0 ? either([one, ...longer.map((spelling) => this.#exactly(spelling))]) : one;
  }

  #exactly(words: readonly string[]): Part {
    return words.reduce(
      (row, word) => this.builder.chain(row, this.#set([this.#vocabulary.kindOf(word)])),
      NOTHING,
    );
  }

  #set(kinds: readonly number[]): Part {
    return this.builder.place(this.#vocabulary.matcher(kinds));
  }
}
