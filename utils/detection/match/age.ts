import { REFERENCE_YEAR } from '../rules/version.ts';
import { numberOfKind } from '../text/lexicon.ts';
import type { ReadyRule, RuleSet } from './rule-set.ts';

const FIRST_YEAR = 1900;

/** The age in years that words [start, end] tell, for rules that read one: a number, a birth year or an age word. */
export function readAge(
  { ages }: RuleSet,
  { rule }: ReadyRule,
  start: number,
  end: number,
  kindAt: (at: number) => number,
  sentAt: number | undefined,
): number | null {
  const { readsAge } = rule;
  if (!readsAge || readsAge === 'same') return null;
  const add = readsAge === true ? 0 : readsAge.add;
  for (let at = start; at <= end; at += 1) {
    const kind = kindAt(at);
    const told = ages.get(kind) ?? numberOfKind(kind);
    if (told !== null) return told >= FIRST_YEAR ? yearOf(sentAt) - told : told + add;
  }
  return null;
}

const yearOf = (sentAt: number | undefined): number =>
  sentAt === undefined ? REFERENCE_YEAR : new Date(sentAt).getUTCFullYear();
