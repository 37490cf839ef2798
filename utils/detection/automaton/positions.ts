import type { ParsedPattern, PatternNode } from '../patterns/node.ts';
import { ANY } from '../patterns/vocabulary.ts';

/** Longest pattern, counted in words: bounds how far back a match can reach. */
export const LONGEST_MATCH = 40;

/**
 * All patterns as one non-deterministic automaton (Glushkov's construction): a position is one place of one pattern,
 * `follow` the places that may come next.
 */
export class Positions {
  readonly matcher: number[] = [];
  readonly follow: number[][] = [];
  /** Pattern that is complete at a position, −1 for none; `needsEnd` tells those that need the message's end too. */
  readonly completes: number[] = [];
  readonly needsEnd: boolean[] = [];
  /** Places a pattern may begin with, by pattern. */
  readonly firsts: (readonly number[])[] = [];
  readonly fromStart: boolean[] = [];

  /** Adds a pattern and returns its number. Throws if it can match nothing at all or is too long. */
  add(pattern: ParsedPattern, written: string): number {
    const number = this.firsts.length;
    const part = this.#build(pattern.root);
    if (part.empty) throw new Error(`this pattern matches every message: "${written}"`);
    if (part.longest > LONGEST_MATCH)
      throw new Error(`this pattern is longer than ${LONGEST_MATCH} words: "${written}"`);
    for (const position of part.last) this.completes[position] = number;
    this.firsts.push(part.first);
    this.fromStart.push(pattern.fromStart);
    this.needsEnd.push(pattern.toEnd);
    return number;
  }

  #build(node: PatternNode): Part {
    switch (node.type) {
      case 'word':
        return this.#place(node.matcher);
      case 'gap': {
        // Nested, not in a row: each place is entered from the one before it only.
        let part: Part = { first: [], last: [], empty: true, longest: 0 };
        for (let size = 0; size < node.most; size += 1) part = optional(this.#chain(this.#place(ANY), part));
        return part;
      }
      case 'optional':
        return optional(this.#build(node.part));
      case 'choice': {
        const parts = node.parts.map((part) => this.#build(part));
        return {
          first: parts.flatMap((part) => part.first),
          last: parts.flatMap((part) => part.last),
          empty: parts.some((part) => part.empty),
          longest: Math.max(...parts.map((part) => part.longest)),
        };
      }
      case 'sequence': {
        let whole: Part = { first: [], last: [], empty: true, longest: 0 };
        for (const part of node.parts) whole = this.#chain(whole, this.#build(part));
        return whole;
      }
    }
  }

  #place(matcher: number): Part {
    const position = this.matcher.push(matcher) - 1;
    this.follow.push([]);
    this.completes.push(-1);
    return { first: [position], last: [position], empty: false, longest: 1 };
  }

  #chain(left: Part, right: Part): Part {
    for (const position of left.last) this.follow[position]?.push(...right.first);
    return {
      first: left.empty ? [...left.first, ...right.first] : left.first,
      last: right.empty ? [...left.last, ...right.last] : right.last,
      empty: left.empty && right.empty,
      longest: left.longest + right.longest,
    };
  }
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
  readonly longest: number;
}

const optional = (part: Part): Part => ({ ...part, empty: true });
