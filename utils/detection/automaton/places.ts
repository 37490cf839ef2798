import type { Matcher } from '../patterns/vocabulary.ts';

/** Longest pattern, counted in words: bounds how far back a match can reach. */
export const LONGEST_MATCH = 40;

/**
 * One pattern as a non-deterministic automaton (Glushkov's construction): a place is one word of the pattern, `follow`
 * the places that may come next.
 */
export interface Places {
  readonly matchers: readonly Matcher[];
  readonly follow: readonly (readonly number[])[];
  readonly firsts: readonly number[];
  /** 1 where the pattern is complete. */
  readonly completes: Uint8Array;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** A part of a pattern under construction. */
export interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** May be left out. */
  readonly empty: boolean;
  /** Words at most. */
  readonly longest: number;
}

export const NOTHING: Part = { first: [], last: [], empty: true, longest: 0 };

/** Puts the places of one pattern together. */
export class PlaceBuilder {
  readonly matchers: Matcher[] = [];
  readonly follow: number[][] = [];

  place(matcher: Matcher): Part {
    const place = this.matchers.push(matcher) - 1;
    this.follow.push([]);
    return { first: [place], last: [place], empty: false, longest: 1 };
  }

  chain(left: Part, right: Part): Part {
    for (const place of left.last) this.follow[place]?.push(...right.first);
    return {
      first: left.empty ? [...left.first, ...right.first] : left.first,
      last: right.empty ? [...left.last, ...right.last] : right.last,
      empty: left.empty && right.empty,
      longest: left.longest + right.longest,
    };
  }

  /** Up to `most` words of any kind. Nested, not in a row: each place is entered from the one before it only. */
  gap(most: number): Part {
    let part = NOTHING;
    for (let size = 0; size < most; size += 1) part = { ...this.chain(this.place(null), part), empty: true };
    return part;
  }
}

export const either = (parts: readonly Part[]): Part => ({
  first: parts.flatMap((part) => part.first),
  last: parts.flatMap((part) => part.last),
  empty: parts.some((part) => part.empty),
  longest: Math.max(...parts.map((part) => part.longest)),
});
