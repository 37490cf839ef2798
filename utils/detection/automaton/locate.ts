import { ANY } from '../patterns/vocabulary.ts';
import { LONGEST_MATCH, type Positions } from './positions.ts';
import type { WordClasses } from './word-classes.ts';

/** The words of a message run (earlier short messages of the same sender first). */
export interface WordRow {
  readonly classes: Int32Array;
  readonly count: number;
  /** Word numbers at which a message begins. */
  readonly begins: readonly number[];
}

/**
 * First word of the match of `pattern` that ends with word `end`: the nearest one. The automaton tells only where
 * matches end; where they begin is worked out here, for the few that there are.
 */
export function locateStart(
  positions: Positions,
  classes: WordClasses,
  pattern: number,
  row: WordRow,
  end: number,
): number {
  const farthest = Math.max(0, end - LONGEST_MATCH + 1);
  for (let start = end; start > farthest; start -= 1)
    if (matches(positions, classes, pattern, row, start, end)) return start;
  return farthest;
}

function matches(
  positions: Positions,
  classes: WordClasses,
  pattern: number,
  row: WordRow,
  start: number,
  end: number,
): boolean {
  if (positions.fromStart[pattern] && !row.begins.includes(start)) return false;
  let under: readonly number[] = positions.firsts[pattern] ?? [];
  for (let at = start; at <= end; at += 1) {
    const taking = classes.matchers[row.classes[at] as number] ?? [];
    const taken = under.filter((position) => {
      const matcher = positions.matcher[position] as number;
      return matcher === ANY || taking.includes(matcher);
    });
    if (taken.length === 0) return false;
    if (at === end) return taken.some((position) => positions.completes[position] === pattern);
    under = [...new Set(taken.flatMap((position) => positions.follow[position] ?? []))];
  }
  return false;
}
