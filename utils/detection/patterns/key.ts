import { COMMON_WORDS } from './common-words.ts';
import type { PatternNode } from './node.ts';
import type { SpellingTable } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

const COMMON = 200;
const RARE = 10;
const NUMBER = 4;
const ANY_NUMBER = 1000;
const UNSURE = Number.POSITIVE_INFINITY;

/** Finds the rarest words that patterns can't do without. */
export class KeyFinder {
  readonly #vocabulary: Vocabulary;
  readonly #spelling: SpellingTable;
  /** How often patterns name a word: "send" stands in a hundred of them, "whatsapp" in five. */
  readonly #uses: ReadonlyMap<string, number>;
  readonly #wordCosts = new Map<string, number>();
  /** Of choices: those of word classes are asked about again and again. */
  readonly #choiceCosts = new Map<PatternNode, number>();

  constructor(vocabulary: Vocabulary, spelling: SpellingTable, uses: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    this.#spelling = spelling;
    this.#uses = uses;
  }

  /**
   * The two rarest sets of word kinds of which every match holds a word each. Null where nothing is sure; the second is
   * empty where nothing else is.
   */
  needsOf(root: PatternNode): readonly [key: number[], second: number[]] | null {
    const parts = root.type === 'sequence' ? root.parts : [root];
    let key: Need | null = null;
    let second: Need | null = null;
    for (const part of parts) {
      for (const need of part.type === 'words' ? part.words : [part]) {
        const cost = typeof need === 'string' ? this.#wordCost(need) : this.#cost(need);
        if (cost === UNSURE) continue;
        if (key === null || cost < key.cost) {
          second = key;
          key = { need, cost };
        } else if (second === null || cost < second.cost) second = { need, cost };
      }
    }
    return key ? [this.#kindsOf(key.need, []), second ? this.#kindsOf(second.need, []) : []] : null;
  }

  /** How common what a match of `node` must hold is believed to be. */
  #cost(node: PatternNode): number {
    switch (node.type) {
      case 'words':
        return node.words.reduce((least, word) => Math.min(least, this.#wordCost(word)), UNSURE);
      case 'exact':
        return this.#useCost(node.word);
      case 'stem':
        return RARE + RARE;
      case 'number':
        return node.to === null ? ANY_NUMBER : (node.to - node.from + 1) * NUMBER;
      case 'sequence':
        return node.parts.reduce((least, part) => Math.min(least, this.#cost(part)), UNSURE);
      case 'choice': {
        let cost = this.#choiceCosts.get(node);
        if (cost === undefined) {
          cost = node.parts.reduce((sum, part) => sum + this.#cost(part), 0);
          this.#choiceCosts.set(node, cost);
        }
        return cost;
      }
      default:
        return UNSURE;
    }
  }

  /** Adds the kinds of the cheapest need of `node` to `kinds`. */
  #kindsOf(node: PatternNode | string, kinds: number[]): number[] {
    if (typeof node === 'string') {
      for (const word of this.#spelling.standIns(node)) kinds.push(this.#vocabulary.kindOf(word));
      return kinds;
    }
    switch (node.type) {
      case 'words':
        return this.#kindsOf(
          least(node.words, (word) => this.#wordCost(word)),
          kinds,
        );
      case 'exact':
        kinds.push(this.#vocabulary.kindOf(node.word));
        return kinds;
      case 'stem':
        kinds.push(...this.#vocabulary.stem(node.stem));
        return kinds;
      case 'number':
        kinds.push(...this.#vocabulary.numbers(node.from, node.to));
        return kinds;
      case 'sequence':
        return this.#kindsOf(
          least(node.parts, (part) => this.#cost(part)),
          kinds,
        );
      case 'choice':
        for (const part of node.parts) this.#kindsOf(part, kinds);
        return kinds;
      default:
        return kinds;
    }
  }

  #wordCost(word: string): number {
    let cost = this.#wordCosts.get(word);
    if (cost === undefined) {
      cost = this.#spelling.standIns(word).reduce((sum, one) => sum + this.#useCost(one), 0);
      this.#wordCosts.set(word, cost);
    }
    return cost;
  }

  /** A word that many patterns name is rather a common one. */
  #useCost(word: string): number {
    return COMMON_WORDS.has(word) ? COMMON : RARE + Math.sqrt(this.#uses.get(word) ?? 0);
  }
}

interface Need {
  readonly need: PatternNode | string;
  readonly cost: number;
}

function least<T>(items: readonly T[], costOf: (item: T) => number): T {
  return items.reduce((best, item) => (costOf(item) < costOf(best) ? item : best));
}
