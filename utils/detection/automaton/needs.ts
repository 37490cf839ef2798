import type { PatternNode } from '../patterns/node.ts';
import { ANY } from '../patterns/vocabulary.ts';

/** Matchers of which every match of a pattern holds a word of at least one. */
type AnyOf = readonly number[];

/** What must be in a text for a pattern to match: a word of each of these sets, which are matchers themselves. */
export interface Needs {
  /** The rarest: where it is not, the pattern is not tried. Null only if nothing is sure ("_ _"). */
  readonly key: number | null;
  /** The others, rarest first. */
  readonly others: readonly number[];
}

/** A word this short is common in every language. */
const SHORT_WORD = 3;
const SHORT_COUNTS = 6;

/**
 * Works out the needs of all patterns. Sets of several matchers become matchers of their own, appended to `taken` (the
 * word kinds that each matcher takes). `places` are the matchers of all pattern places, `lengths` the letters of each
 * word kind: a word is held to be the more common the more places take it, and the shorter it is.
 */
export function needsOf(
  roots: readonly PatternNode[],
  places: readonly number[],
  taken: number[][],
  lengths: readonly number[],
): Needs[] {
  const commonness = commonnessOf(places, taken, lengths);
  const cost = (need: AnyOf): number => need.reduce((sum, matcher) => sum + commonness(matcher), 0);
  const unions = new Map<string, number>();
  const asMatcher = (need: AnyOf): number => {
    if (need.length === 1 && need[0] !== undefined) return need[0];
    const key = [...need].sort((a, b) => a - b).join();
    let matcher = unions.get(key);
    if (matcher === undefined) {
      matcher = taken.push([...new Set(need.flatMap((one) => taken[one] ?? []))]) - 1;
      unions.set(key, matcher);
    }
    return matcher;
  };
  return roots.map((root) => {
    const byCost = certain(root, cost)
      .map((need) => ({ need, cost: cost(need) }))
      .sort((a, b) => a.cost - b.cost);
    const [rarest, ...others] = byCost.map(({ need }) => asMatcher(need));
    return { key: rarest ?? null, others: [...new Set(others)].filter((other) => other !== rarest) };
  });
}

function certain(node: PatternNode, cost: (need: AnyOf) => number): AnyOf[] {
  switch (node.type) {
    case 'word':
      return node.matcher === ANY ? [] : [[node.matcher]];
    case 'sequence':
      return node.parts.flatMap((part) => certain(part, cost));
    case 'choice': {
      const either = new Set<number>();
      for (const part of node.parts) {
        const [first, ...rest] = certain(part, cost);
        if (!first) return [];
        for (const matcher of rest.reduce((best, need) => (cost(need) < cost(best) ? need : best), first))
          either.add(matcher);
      }
      return [[...either]];
    }
    default:
      return [];
  }
}

function commonnessOf(
  places: readonly number[],
  taken: readonly (readonly number[])[],
  lengths: readonly number[],
): (matcher: number) => number {
  const uses = new Float64Array(lengths.length);
  for (const matcher of places)
    for (const kind of taken[matcher] ?? []) uses[kind] = (uses[kind] as number) + 1;
  const known = new Map<number, number>();
  return (matcher) => {
    let sum = known.get(matcher);
    if (sum === undefined) {
      sum = 0;
      for (const kind of taken[matcher] ?? []) {
        sum += (uses[kind] as number) * ((lengths[kind] ?? 0) <= SHORT_WORD ? SHORT_COUNTS : 1);
      }
      known.set(matcher, sum);
    }
    return sum;
  };
}
