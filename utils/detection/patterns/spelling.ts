import { splitWords } from './words.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Its other spellings, `|` between. */
  readonly others: string;
}

/** Words in a row, in one of several spellings. */
export type Spelt = readonly (readonly string[])[];

/** One language's other spellings. Ambiguous ones stay harmless: each language reads its own. */
export class SpellingTable {
  readonly #single = new Map<string, string>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #standIns = new Map<string, string[]>();

  constructor(spelling: Readonly<Record<string, string>>) {
    for (const [usual, others] of Object.entries(spelling)) {
      const words = splitWords(usual);
      const first = words[0];
      if (first === undefined) continue;
      if (words.length === 1) this.#single.set(first, others);
      else {
        const same = this.#phrases.get(first);
        if (same) same.push({ words, others });
        else this.#phrases.set(first, [{ words, others }]);
      }
    }
    for (const phrases of this.#phrases.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length);
      for (const { words, others } of phrases) for (const word of words) this.#replaces(word, others);
    }
  }

  /** All spellings of one word, itself first. */
  spellings(word: string): Spelt {
    const others = this.#single.get(word);
    return others === undefined ? [[word]] : [[word], ...others.split('|').map(splitWords)];
  }

  /** The longest phrase with other spellings that begins at `words[at]`; null for none. */
  phraseAt(words: readonly string[], at: number): { readonly length: number; readonly others: Spelt } | null {
    const phrase = this.#phrases
      .get(words[at] as string)
      ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset] === word));
    return phrase ? { length: phrase.words.length, others: phrase.others.split('|').map(splitWords) } : null;
  }

  /** Words of which at least one stands wherever a pattern writes `word`, however it is spelt. */
  standIns(word: string): readonly string[] {
    const all = this.spellings(word).map(longest);
    return [...all, ...(this.#standIns.get(word) ?? [])];
  }

  #replaces(word: string, others: string): void {
    const standIns = this.#standIns.get(word) ?? [];
    for (const other of others.split('|')) {
      const words = splitWords(other);
      if (!words.includes(word)) standIns.push(longest(words));
    }
    this.#standIns.set(word, standIns);
  }
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');
