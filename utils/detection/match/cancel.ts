import type { Span, WordRow } from '../automaton/row.ts';
import type { ReadyRule, RuleSet } from './rule-set.ts';
import type { LazyPattern } from './tongue.ts';

/** How far a guard reaches: words between it and what it cancels, after it and before it. */
const GUARD_AFTER = 6;
const GUARD_BEFORE = 3;
const MOST_GUARDS = 6;

/**
 * Whether something takes a match back: an `unless` pattern anywhere in the message (and the pieces around it), or a
 * guard that overlaps it or stands near. A guard is said in one sentence: "they don't know. send it" is no "don't send".
 * Asked only for rules that have matched, which are few.
 */
export function isCancelled(
  { runner }: RuleSet,
  rule: ReadyRule,
  row: WordRow,
  span: Span,
  inOneSentence: (span: Span) => boolean,
): boolean {
  const { unless, guards } = rule;
  const found = ({ places }: LazyPattern, most: number) => runner.find(places, row, row.from, most);
  return (
    unless.some((pattern) =>
      // What a later piece begins with is no beginning of the message that matched.
      found(pattern, MOST_GUARDS).some(({ start }) => !pattern.places.fromStart || start <= span.start),
    ) ||
    guards.some((guard) =>
      found(guard, MOST_GUARDS).some(
        (said) =>
          said.end >= span.start - 1 - GUARD_AFTER &&
          said.start <= span.end + 1 + GUARD_BEFORE &&
          inOneSentence(said),
      ),
    )
  );
}
