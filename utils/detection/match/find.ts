import type { WordRow } from '../automaton/row.ts';
import { tokenize } from '../text/tokenize.ts';
import { Tokens } from '../text/tokens.ts';
import { readAge } from './age.ts';
import { isCancelled } from './cancel.ts';
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

/** How many matches of one pattern are looked at in one window: the first may be taken back and the next not. */
const MOST_MATCHES = 6;
/**
 * Long messages are looked at in windows of so many words, each with the end of the one before: a pattern, with what
 * takes it back, must fit. So the work grows with the text and not with the text times the rules.
 */
const WINDOW = 160;
const OVERLAP = 60;

const tokens = new Tokens();
let classes = new Int32Array(512);
const NOTHING: readonly Found[] = [];

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
  const before = tail.kinds.length;
  const count = before + tokens.count;
  const row = rowOf(set, tail, count);
  let found: Map<number, Match> | null = null;
  while (row.to < count || row.from === 0) {
    row.to = Math.min(count, row.from + WINDOW);
    row.ends = row.to === count;
    const candidates = set.candidates.in(row);
    if (candidates.length > 0) {
      found ??= new Map();
      for (const pattern of candidates) match(set, pattern, row, before, sender, tail, found);
    }
    if (row.ends) break;
    row.from = row.to - OVERLAP;
  }
  const result = found === null || found.size === 0 ? NOTHING : settle(set, found, tail, before, sentAt);
  tail.keep(tokens);
  return result;
}

/** A rule found in words [start, end] of the row. */
interface Match {
  readonly rule: ReadyRule;
  readonly start: number;
  readonly end: number;
}

function rowOf({ classes: { ofKind } }: RuleSet, tail: Tail, count: number): WordRow {
  if (count > classes.length || classes.length > 1 << 16) classes = new Int32Array(count + 512);
  const before = tail.kinds.length;
  for (let at = 0; at < before; at += 1) classes[at] = ofKind[tail.kinds[at] as number] as number;
  const { kind } = tokens;
  for (let at = before; at < count; at += 1) classes[at] = ofKind[kind[at - before] as number] as number;
  return {
    classes,
    from: 0,
    to: 0,
    ends: false,
    begins: before === 0 ? FIRST_WORD : [...tail.begins, before],
  };
}

const FIRST_WORD: readonly number[] = [0];

/** Looks for the rules of one pattern in the window of `row`, and puts those that hold into `found`. */
function match(
  set: RuleSet,
  pattern: number,
  row: WordRow,
  before: number,
  sender: 'other' | 'self',
  tail: Tail,
  found: Map<number, Match>,
): void {
  const wanted = (set.rulesOf[pattern] ?? []).filter((number) => {
    const of = set.rules[number]?.sender;
    return (of === 'any' || of === sender) && !found.has(number);
  });
  if (wanted.length === 0) return;
  // What ends in an earlier message was found there.
  const spans = set.runner.find(pattern, row, before, MOST_MATCHES);
  if (spans.length === 0) return;
  for (const number of wanted) {
    const rule = set.rules[number] as ReadyRule;
    const free = spans.find(
      (span) => !(span.start < before && tail.found.has(number)) && !isCancelled(set, rule, row, span),
    );
    if (free) found.set(number, { rule, ...free });
  }
}

function settle(
  set: RuleSet,
  found: ReadonlyMap<number, Match>,
  tail: Tail,
  before: number,
  sentAt: number | undefined,
): Found[] {
  for (const number of found.keys()) tail.found.add(number);
  const kindAt = (at: number) => (at < before ? tail.kinds[at] : tokens.kind[at - before]) as number;
  return [...found.values()]
    .sort((a, b) => a.end - b.end)
    .map(({ rule, start, end }) => ({
      rule,
      start: tokens.start[Math.max(0, start - before)] as number,
      end: tokens.end[end - before] as number,
      age: readAge(set, rule, start, end, kindAt, sentAt),
    }));
}
