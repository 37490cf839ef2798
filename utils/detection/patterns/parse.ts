import type { ParsedPattern, PatternNode } from './node.ts';
import { splitWords } from './words.ts';

const MOST_GAP = 8;
/** What ends a word, or stands in place of one. */
const PIECES = /\.\.\d+|#\d+-\d+|#\d*|<[^>]*>|[()[\]|_=*^]|[^\s()[\]|<>_=*^#.]+|\S/gu;

/**
 * Reads patterns. A pattern is a row of: `word` (with the language's other spellings), `=word` (only so), `stem*`,
 * `#8-17` (number), `#` (any number), `(a|b c)` choice, `[a|b]` optional, `<class>`, `..3` (up to three words of any
 * kind), `_` (exactly one word of any kind); `^` at the very beginning and ` $` at the very end tie it to the ends of a
 * message. Throws an Error that quotes the pattern where it is written wrongly.
 */
export class PatternReader {
  readonly #classes: Readonly<Record<string, string>>;
  readonly #known = new Map<string, PatternNode | null>();

  constructor(classes: Readonly<Record<string, string>>) {
    this.#classes = classes;
  }

  read(pattern: string): ParsedPattern {
    const fromStart = pattern.startsWith('^');
    const toEnd = pattern.endsWith(' $');
    const body = pattern.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
    return { root: new Reading(body, (name) => this.#class(name)).whole(), fromStart, toEnd };
  }

  #class(name: string): PatternNode {
    const known = this.#known.get(name);
    if (known) return known;
    const written = this.#classes[name];
    if (written === undefined) throw new Error(`no class <${name}>`);
    if (known === null) throw new Error(`<${name}> uses itself`);
    this.#known.set(name, null);
    const node = new Reading(written, (other) => this.#class(other)).whole();
    this.#known.set(name, node);
    return node;
  }
}

class Reading {
  readonly #text: string;
  readonly #pieces: readonly string[];
  readonly #classOf: (name: string) => PatternNode;
  #at = 0;

  constructor(text: string, classOf: (name: string) => PatternNode) {
    this.#text = text;
    this.#pieces = text.match(PIECES) ?? [];
    this.#classOf = classOf;
  }

  whole(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.#pieces.length)
      this.#fail(`"${this.#pieces[this.#at]}" stands where nothing can stand`);
    return node;
  }

  #choice(): PatternNode {
    const first = this.#sequence();
    if (this.#pieces[this.#at] !== '|') return first;
    const parts = [first];
    while (this.#pieces[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return { type: 'choice', parts };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    let words: string[] | null = null;
    for (; this.#at < this.#pieces.length; ) {
      const piece = this.#pieces[this.#at] as string;
      if (piece === '|' || piece === ')' || piece === ']') break;
      this.#at += 1;
      if (!isWord(piece)) {
        words = null;
        parts.push(this.#special(piece));
      } else if (this.#pieces[this.#at] === '*') {
        this.#at += 1;
        words = null;
        parts.push({ type: 'stem', stem: piece });
      } else if (words) words.push(...splitWords(piece));
      else {
        words = splitWords(piece);
        parts.push({ type: 'words', words });
      }
    }
    if (parts.length === 0) this.#fail('an empty place');
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  #special(piece: string): PatternNode {
    const first = piece.charAt(0);
    if (piece === '(' || piece === '[') {
      const part = this.#choice();
      if (this.#pieces[this.#at] !== (piece === '(' ? ')' : ']')) this.#fail(`"${piece}" is not closed`);
      this.#at += 1;
      return piece === '(' ? part : { type: 'optional', part };
    }
    if (first === '<' && piece.endsWith('>')) return this.#classOf(piece.slice(1, -1));
    if (piece === '=') {
      const [word, ...more] = splitWords(this.#pieces[this.#at] ?? '');
      if (word === undefined || more.length > 0 || !isWord(word)) this.#fail('"=" stands before one word');
      this.#at += 1;
      return { type: 'exact', word };
    }
    if (first === '#') return this.#number(piece);
    if (piece === '_') return { type: 'any' };
    if (piece.startsWith('..')) {
      const most = Number(piece.slice(2));
      if (!(most >= 1 && most <= MOST_GAP)) this.#fail(`a gap is ..1 to ..${MOST_GAP}`);
      return { type: 'gap', most };
    }
    return this.#fail(`"${piece}" means nothing in a pattern`);
  }

  #number(piece: string): PatternNode {
    const [from, to] = piece.slice(1).split('-');
    if (!from) return { type: 'number', from: 0, to: null };
    const last = Number(to ?? from);
    if (last < Number(from) || last > 9999) this.#fail(`no numbers in ${piece}`);
    return { type: 'number', from: Number(from), to: last };
  }

  #fail(why: string): never {
    throw new Error(`${why}, in "${this.#text}"`);
  }
}

/** Letters, digits, apostrophes, hyphens, `$ €  %` and emoji. */
const isWord = (piece: string): boolean => /^[^()[\]|<>_=*^#.&,;:!?"+/\\{}~`]/u.test(piece);
