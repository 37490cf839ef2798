import { CODES, codeOf } from './alphabet.ts';
import { foldCodePoint } from './fold.ts';

/** Kinds of number tokens: 0–120 by value, then years, then any other number. 0 is the unknown word. */
export const UNKNOWN = 0;
const FIRST_NUMBER = 1;
const LAST_SMALL = 120;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2030;
const YEARS_AT = FIRST_NUMBER + LAST_SMALL + 1;
const OTHER_NUMBER = YEARS_AT + (LAST_YEAR - FIRST_YEAR) + 1;
const FIRST_WORD = OTHER_NUMBER + 1;

export const LAST_NUMBER_KIND = OTHER_NUMBER;

export function kindOfNumber(value: number): number {
  if (value <= LAST_SMALL) return FIRST_NUMBER + value;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? YEARS_AT + value - FIRST_YEAR : OTHER_NUMBER;
}

/** Value of a number kind; null for words and for numbers that are neither 0–120 nor a year. */
export function numberOfKind(kind: number): number | null {
  if (kind < FIRST_NUMBER || kind >= OTHER_NUMBER) return null;
  return kind < YEARS_AT ? kind - FIRST_NUMBER : kind - YEARS_AT + FIRST_YEAR;
}

/**
 * All words and stems that any rule of any language knows, as one letter tree. `next` has CODES columns a node;
 * node 0 is "no such word", node 1 the root.
 */
export class Lexicon {
  static readonly ROOT = 1;
  next: Uint16Array<ArrayBuffer>;
  /** Kind of the word that ends at a node. */
  wordAt: Uint16Array<ArrayBuffer>;
  /** Kind of the stem (`nud*`) in effect at a node: its own or that of a node above it. */
  stemAt: Uint16Array<ArrayBuffer>;
  readonly symbols = new Map<number, number>();
  kinds = FIRST_WORD;
  /** All words, stems and signs in the order in which they came in: `enter` takes them one by one. */
  readonly entries: string[] = [];
  readonly #stemNodes: number[] = [];
  #nodes = 2;

  /** `room`: nodes that it will need, where that is known. */
  constructor(room = 4096) {
    this.next = new Uint16Array(room * CODES);
    this.wordAt = new Uint16Array(room);
    this.stemAt = new Uint16Array(room);
  }

  /** Nodes in use. */
  get nodes(): number {
    return this.#nodes;
  }

  /** Kind of a plain word (codes of letters and digits only). */
  word(plain: string): number {
    const node = this.#node(plain);
    if (this.wordAt[node] === 0) {
      this.wordAt[node] = this.kinds++;
      this.entries.push(plain);
    }
    return this.wordAt[node] as number;
  }

  /** Makes words the same to every pattern: they share one kind, that of the first that is known already. */
  alike(words: readonly string[]): void {
    const nodes = words.map((word) => this.#node(word));
    const known = nodes.map((node) => this.wordAt[node] as number).find((kind) => kind !== 0);
    const kind = known ?? this.kinds++;
    for (const node of nodes) this.wordAt[node] = kind;
    this.entries.push(words.join('|'));
  }

  /** Takes the next of another lexicon's `entries`: it gets the kind that it has there. */
  enter(entry: string): void {
    if (entry.endsWith('*')) this.stem(entry.slice(0, -1));
    else if (entry.includes('|')) this.alike(entry.split('|'));
    else if (codeOf(entry.charCodeAt(0)) > 0) this.word(entry);
    else this.symbol(entry.codePointAt(0) ?? 0);
  }

  stem(plain: string): number {
    const node = this.#node(plain);
    if (this.stemAt[node] === 0) {
      this.stemAt[node] = this.kinds++;
      this.#stemNodes.push(node);
      this.entries.push(`${plain}*`);
    }
    return this.stemAt[node] as number;
  }

  /** Kind of an emoji or currency sign. */
  symbol(codePoint: number): number {
    const known = this.symbols.get(codePoint);
    if (known !== undefined) return known;
    const kind = this.kinds++;
    this.symbols.set(codePoint, kind);
    this.entries.push(String.fromCodePoint(codePoint));
    return kind;
  }

  /** Kinds of all words and stems that begin with `plain`. Call when every word is in. */
  kindsUnder(plain: string): number[] {
    const found: number[] = [];
    const waiting = [this.#node(plain)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const word = this.wordAt[node];
      const stem = this.stemAt[node];
      if (word) found.push(word);
      if (stem) found.push(stem);
      for (let code = 0; code < CODES; code += 1) {
        const below = this.next[node * CODES + code];
        if (below) waiting.push(below);
      }
    }
    return found;
  }

  /** Lets stems reach down to the nodes below them, as far as the next stem. Call last. */
  seal(): void {
    const waiting = [...this.#stemNodes];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (let code = 0; code < CODES; code += 1) {
        const below = this.next[node * CODES + code];
        if (!below || this.stemAt[below] !== 0) continue;
        this.stemAt[below] = this.stemAt[node] as number;
        waiting.push(below);
      }
    }
  }

  #node(plain: string): number {
    let node = Lexicon.ROOT;
    for (let at = 0; at < plain.length; at += 1) {
      const slot = node * CODES + codeOf(plain.charCodeAt(at));
      let below = this.next[slot] as number;
      if (below === 0) {
        below = this.#nodes++;
        if (below >= this.wordAt.length) this.#room(this.wordAt.length * 2);
        this.next[slot] = below;
      }
      node = below;
    }
    return node;
  }

  #room(nodes: number): void {
    if (this.#nodes > 0xffff) throw new Error('more word beginnings than the lexicon can hold');
    const grown = (old: Uint16Array<ArrayBuffer>, size: number) => {
      const fresh = new Uint16Array(size);
      fresh.set(old);
      return fresh;
    };
    this.next = grown(this.next, nodes * CODES);
    this.wordAt = grown(this.wordAt, nodes);
    this.stemAt = grown(this.stemAt, nodes);
  }
}

/** A word as patterns write it, in plain letters and digits: "été" → "ete". */
export function plainWord(word: string): string {
  let plain = '';
  for (const char of word) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (codePoint < 128) {
      if (codeOf(codePoint) > 0) plain += char.toLowerCase();
      continue;
    }
    for (let packed = foldCodePoint(codePoint); packed > 0; packed >>>= 6) plain += plainOf(packed & 63);
  }
  return plain;
}

const plainOf = (code: number): string => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(code - 1);
