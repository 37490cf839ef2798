import type { LanguageData } from '../rules/rule.ts';
import type { ParsedPattern, PatternNode } from './node.ts';
import { SpellingTable } from './spelling.ts';
import { ANY, type Vocabulary } from './vocabulary.ts';
import { isWordUnit, splitWords } from './words.ts';

const MOST_GAP = 8;

/**
 * Reads the patterns of one language. A pattern is a row of:
 * `word` (with the language's other spellings), `=word` (only so), `stem*`, `#8-17` (number), `#` (any number),
 * `(a|b c)` choice, `[a|b]` optional, `<class>`, `..3` (up to three words of any kind), `_` (exactly one word of any
 * kind); `^` at the very beginning and ` $` at the very end tie it to the ends of a message.
 * Throws an Error that quotes the pattern where it is written wrongly.
 */
export class PatternReader {
  readonly #vocabulary: Vocabulary;
  readonly #spelling: SpellingTable;
  readonly #classes: Readonly<Record<string, string>>;
  readonly #parsedClasses = new Map<string, PatternNode | null>();
  #text = '';
  #at = 0;

  constructor(vocabulary: Vocabulary, data: LanguageData, sharedClasses: Readonly<Record<string, string>>) {
    this.#vocabulary = vocabulary;
    this.#spelling = new SpellingTable(vocabulary, data.spelling);
    this.#classes = { ...sharedClasses, ...data.classes };
  }

  read(pattern: string): ParsedPattern {
    let body = pattern.trim();
    const fromStart = body.startsWith('^');
    if (fromStart) body = body.slice(1);
    const toEnd = body.endsWith(' $');
    if (toEnd) body = body.slice(0, -1);
    const root = this.#whole(body);
    if (root.type === 'gap') throw new Error(`a pattern needs a word: "${pattern}"`);
    return { root, fromStart, toEnd };
  }

  #whole(text: string): PatternNode {
    const outer = { text: this.#text, at: this.#at };
    this.#text = text;
    this.#at = 0;
    const node = this.#choice();
    if (this.#at < text.length) this.#fail(`"${text.charAt(this.#at)}" stands where nothing can stand`);
    this.#text = outer.text;
    this.#at = outer.at;
    return node;
  }

  #choice(): PatternNode {
    const parts = [this.#sequence()];
    while (this.#text.charAt(this.#at) === '|') {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return this.#joined(parts);
  }

  /** Choices between single words are one place with a larger set: fewer places, faster matching. */
  #joined(parts: readonly PatternNode[]): PatternNode {
    const flat = parts.flatMap((part) => (part.type === 'choice' ? part.parts : [part]));
    const words = flat.flatMap((part) => (part.type === 'word' ? [part.matcher] : []));
    const others = flat.filter((part) => part.type !== 'word');
    if (words.length === 0)
      return others.length === 1 && others[0] ? others[0] : { type: 'choice', parts: others };
    const word: PatternNode = {
      type: 'word',
      matcher: words.length === 1 ? (words[0] ?? ANY) : this.#vocabulary.union(words),
      literal: null,
    };
    if (flat.length === 1 && flat[0]) return flat[0];
    return others.length === 0 ? word : { type: 'choice', parts: [word, ...others] };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    let row: string[] = [];
    const endRow = () => {
      if (row.length > 0) parts.push(...this.#spelling.row(row));
      row = [];
    };
    for (;;) {
      const char = this.#text.charAt(this.#at);
      if (char === '' || char === '|' || char === ')' || char === ']') break;
      if (char === ' ' || char === '\n') this.#at += 1;
      else if (isWordUnit(char.charCodeAt(0))) {
        const word = this.#word();
        if (this.#text.charAt(this.#at) !== '*') row.push(...splitWords(word));
        else {
          this.#at += 1;
          endRow();
          parts.push({ type: 'word', matcher: this.#vocabulary.stem(word), literal: null });
        }
      } else {
        endRow();
        parts.push(this.#special(char));
      }
    }
    endRow();
    if (parts.length === 0) this.#fail('an empty place');
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  #special(char: string): PatternNode {
    this.#at += 1;
    switch (char) {
      case '(':
      case '[': {
        const part = this.#choice();
        if (this.#text.charAt(this.#at) !== (char === '(' ? ')' : ']')) this.#fail(`"${char}" is not closed`);
        this.#at += 1;
        return char === '(' ? part : { type: 'optional', part };
      }
      case '<':
        return this.#class();
      case '=':
        return this.#spelling.exactWord(this.#word());
      case '#':
        return { type: 'word', matcher: this.#numbers(), literal: null };
      case '_':
        return { type: 'word', matcher: ANY, literal: null };
      case '.':
        return this.#gap();
      default:
        return this.#fail(`"${char}" means nothing in a pattern`);
    }
  }

  #class(): PatternNode {
    const close = this.#text.indexOf('>', this.#at);
    const name = this.#text.slice(this.#at, Math.max(close, this.#at));
    this.#at = close + 1;
    const known = this.#parsedClasses.get(name);
    if (known) return known;
    const written = this.#classes[name];
    if (written === undefined) return this.#fail(`no class <${name}>`);
    if (known === null) return this.#fail(`<${name}> uses itself`);
    this.#parsedClasses.set(name, null);
    const node = this.#whole(written);
    this.#parsedClasses.set(name, node);
    return node;
  }

  #numbers(): number {
    const range = /^(\d+)(?:-(\d+))?/.exec(this.#text.slice(this.#at));
    if (!range) return this.#vocabulary.numbers();
    this.#at += range[0].length;
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    if (to < from || to > 9999) this.#fail(`no numbers in #${range[0]}`);
    return this.#vocabulary.numbers(from, to);
  }

  #gap(): PatternNode {
    const size = /^\.(\d)/.exec(this.#text.slice(this.#at));
    const most = Number(size?.[1] ?? 0);
    if (most < 1 || most > MOST_GAP) this.#fail(`a gap is ..1 to ..${MOST_GAP}`);
    this.#at += 2;
    return { type: 'gap', most };
  }

  #word(): string {
    const from = this.#at;
    while (this.#at < this.#text.length && isWordUnit(this.#text.charCodeAt(this.#at))) this.#at += 1;
    if (this.#at === from) this.#fail('a word is missing');
    return this.#text.slice(from, this.#at);
  }

  #fail(why: string): never {
    throw new Error(`${why}, in "${this.#text}"`);
  }
}
