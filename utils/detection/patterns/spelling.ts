import type { PatternNode } from './node.ts';
import type { Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Its other spellings, `|` between. */
  readonly others: string;
}

/** One language's other spellings, ready for the parser. Ambiguous ones stay harmless: each language reads its own. */
export class SpellingTable {
  readonly #vocabulary: Vocabulary;
  readonly #single = new Map<string, Phrase>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #nodes = new Map<string, PatternNode>();

  constructor(vocabulary: Vocabulary, spelling: Readonly<Record<string, string>>) {
    this.#vocabulary = vocabulary;
    for (const [usual, others] of Object.entries(spelling)) {
      const words = splitWords(usual);
      const first = words[0];
      if (first === undefined) continue;
      const phrase = { words, others };
      if (words.length === 1) this.#single.set(first, phrase);
      else this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase].sort(longestFirst));
    }
  }

  /** A word with all its spellings. */
  word(word: string): PatternNode {
    const known = this.#nodes.get(word);
    if (known) return known;
    const variants = variantsOf(this.#single.get(word));
    const single = variants.flatMap((variant) => (variant.length === 1 ? variant : []));
    const matcher = this.#vocabulary.words([word, ...single]);
    const plain: PatternNode = { type: 'word', matcher, literal: word };
    const longer = variants.filter((variant) => variant.length > 1).map((variant) => this.#exact(variant));
    const node: PatternNode = longer.length > 0 ? { type: 'choice', parts: [plain, ...longer] } : plain;
    this.#nodes.set(word, node);
    return node;
  }

  exactWord(word: string): PatternNode {
    return { type: 'word', matcher: this.#vocabulary.words([word]), literal: null };
  }

  /** Words in a row: phrases written another way ("tu as" → "tas") become choices. */
  row(words: readonly string[]): PatternNode[] {
    const nodes: PatternNode[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = this.#phrases
        .get(words[at] ?? '')
        ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset] === word));
      if (phrase) {
        const usual: PatternNode = { type: 'sequence', parts: phrase.words.map((word) => this.word(word)) };
        nodes.push({
          type: 'choice',
          parts: [usual, ...variantsOf(phrase).map((variant) => this.#exact(variant))],
        });
        at += phrase.words.length;
      } else {
        nodes.push(this.word(words[at] ?? ''));
        at += 1;
      }
    }
    return nodes;
  }

  #exact(words: readonly string[]): PatternNode {
    const parts = words.map((word) => this.exactWord(word));
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }
}

const longestFirst = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;

const variantsOf = (phrase: Phrase | undefined): string[][] =>
  phrase?.others.split('|').map(splitWords) ?? [];
