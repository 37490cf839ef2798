import { Automaton } from '../automaton/automaton.ts';
import { locateStart, type WordRow } from '../automaton/locate.ts';
import { REFERENCE_YEAR } from '../rules/version.ts';
import { numberOfKind } from '../text/lexicon.ts';
import { tokenize } from '../text/tokenize.ts';
import { Tokens } from '../text/tokens.ts';
import type { ReadyRule, RuleSet } from './rule-set.ts';
import type { Tail } from './tail.ts';

/** A rule found in a message; offsets are UTF-16 units of its original text. */
export interface Found {
  readonly rule: ReadyRule;
  readonly start: number;
  readonly end: number;
  /** The age that the match tells, for rules that read one. */
  readonly age: number | null;
}

/** How often one pattern is looked at in one message: bounds the work on messages made of near-matches. */
const MOST_ENDS = 6;
/** Of these, ends that lie in earlier pieces: they can only take a match back. */
const MOST_EARLIER_ENDS = 2;
/** How far a guard reaches: words between it and what it cancels, after it and before it. */
const GUARD_AFTER = 6;
const GUARD_BEFORE = 3;

const tokens = new Tokens();

/** Where each pattern ended in the message at hand (word numbers), in the order in which they were met. */
type Ends = Map<number, number[]>;

/**
 * All rules that a message of `sender` (with the short messages before it) shows, in order of their end; each rule
 * once. `sentAt` (ms since 1970) turns birth years into ages. Linear in the text.
 */
export function findRules(
  set: RuleSet,
  text: string,
  sender: 'other' | 'self',
  tail: Tail,
  sentAt?: number,
): readonly Found[] {
  tokenize(text, set.lexicon, tokens);
  tail.meet(tokens.count, sentAt);
  const ends = run(set, tail);
  const found = ends === null ? NOTHING : judge(set, ends, rowOf(set, tail), sender, tail, sentAt);
  tail.keep(tokens);
  return found;
}

const NOTHING: readonly Found[] = [];

/** Runs the automaton over the tail and the message; null when no pattern ended anywhere. */
function run({ automaton, classes }: RuleSet, tail: Tail): Ends | null {
  const { ofKind } = classes;
  let ends: Ends | null = null;
  let state = Automaton.NOTHING;
  let message = 0;
  const before = tail.kinds.length;
  for (let at = 0; at < before; at += 1) {
    if (tail.begins[message] === at) {
      state = automaton.begin(state);
      message += 1;
    }
    state = automaton.step(state, ofKind[tail.kinds[at] as number] as number);
    if (automaton.completes(state)) ends = note(ends, automaton.complete(state), at, MOST_EARLIER_ENDS);
  }
  const { kind, count } = tokens;
  state = automaton.begin(state);
  for (let at = 0; at < count; at += 1) {
    const wordClass = ofKind[kind[at] as number] as number;
    // Unknown words among unknown words are most of ordinary talk.
    if (wordClass === 0 && state === Automaton.NOTHING && automaton.idle) continue;
    state = automaton.step(state, wordClass);
    if (automaton.completes(state)) ends = note(ends, automaton.complete(state), before + at, MOST_ENDS);
  }
  const complete = count > 0 ? automaton.completeAtEnd(state) : [];
  return complete.length > 0 ? note(ends, complete, before + count - 1, MOST_ENDS) : ends;
}

function rowOf({ classes }: RuleSet, tail: Tail): WordRow {
  const before = tail.kinds.length;
  const count = before + tokens.count;
  const row = new Int32Array(count);
  for (let at = 0; at < before; at += 1) row[at] = classes.ofKind[tail.kinds[at] as number] as number;
  for (let at = 0; at < tokens.count; at += 1)
    row[before + at] = classes.ofKind[tokens.kind[at] as number] as number;
  return { classes: row, count, begins: [...tail.begins, before] };
}

function note(ends: Ends | null, patterns: readonly number[], at: number, most: number): Ends {
  const noted = ends ?? new Map<number, number[]>();
  for (const pattern of patterns) {
    const known = noted.get(pattern);
    if (!known) noted.set(pattern, [at]);
    else if (known.length < most) known.push(at);
  }
  return noted;
}

function judge(
  set: RuleSet,
  ends: Ends,
  row: WordRow,
  sender: 'other' | 'self',
  tail: Tail,
  sentAt: number | undefined,
): Found[] {
  const before = tail.kinds.length;
  const found = new Map<number, Found & { readonly at: number }>();
  for (const [pattern, ended] of ends) {
    for (const number of set.rulesOf[pattern] ?? []) {
      const rule = set.rules[number];
      if (!rule || (rule.sender !== 'any' && rule.sender !== sender) || found.has(number)) continue;
      if (rule.unless.some((cancelling) => ends.has(cancelling))) continue;
      for (const end of ended) {
        if (end < before) continue;
        const start = locateStart(set.positions, set.classes, pattern, row, end);
        if (start < before && tail.found.has(number)) continue;
        if (guarded(set, rule, ends, row, start, end)) continue;
        found.set(number, {
          rule,
          at: end,
          ...place(start - before, end - before),
          age: readAge(set, rule, tail, start, end, sentAt),
        });
        tail.found.add(number);
        break;
      }
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

const place = (start: number, end: number) => ({
  start: tokens.start[Math.max(0, start)] as number,
  end: tokens.end[end] as number,
});

function guarded(
  set: RuleSet,
  rule: ReadyRule,
  ends: Ends,
  row: WordRow,
  start: number,
  end: number,
): boolean {
  return rule.guards.some((guard) =>
    ends.get(guard)?.some((guardEnd) => {
      if (guardEnd < start - 1 - GUARD_AFTER) return false;
      return locateStart(set.positions, set.classes, guard, row, guardEnd) <= end + 1 + GUARD_BEFORE;
    }),
  );
}

function readAge(
  set: RuleSet,
  rule: ReadyRule,
  tail: Tail,
  start: number,
  end: number,
  sentAt: number | undefined,
): number | null {
  if (!rule.rule.readsAge) return null;
  const add = rule.rule.readsAge === true ? 0 : rule.rule.readsAge.add;
  const before = tail.kinds.length;
  for (let at = start; at <= end; at += 1) {
    const kind = (at < before ? tail.kinds[at] : tokens.kind[at - before]) as number;
    const told = set.ages.get(kind) ?? numberOfKind(kind);
    if (told !== null) return told >= 1900 ? yearOf(sentAt) - told : told + add;
  }
  return null;
}

const yearOf = (sentAt: number | undefined): number =>
  sentAt === undefined ? REFERENCE_YEAR : new Date(sentAt).getUTCFullYear();
