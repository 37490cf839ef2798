import type { Span, WordRow } from '../automaton/row.ts';
import { tokenize } from '../text/tokenize.ts';
import { Tokens } from '../text/tokens.ts';
import { readAge } from './age.ts';
import { isCancelled } from './cancel.ts';
import type { ReadyPattern, ReadyRule, RuleSet } from './rule-set.ts';
import { endsSentence } from './sentence.ts';
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
/** A tail and the short message after it always fit (tail.ts). */
const joined = new Int32Array(64);
const NOTHING: readonly Found[] = [];

/**
 * All rules that a message of `sender` (with the short messages before it) shows, in order of their end; each rule
 * once. What this message takes back of those before is left in `tail.takenBack`. `sentAt` (ms since 1970) turns birth
 * years into ages. Linear in the text.
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
  const search: Search = { set, text, row, before, sender, tail, found: null };
  do {
    row.to = Math.min(count, row.from + WINDOW);
    row.ends = row.to === count;
    set.index.eachIn(row, (pattern) => look(search, pattern));
    if (!row.ends) row.from = row.to - OVERLAP;
  } while (!row.ends);
  // A tail means a short message, so the row is one window.
  tail.takeBack((rule, span) => cancels(search, rule, span));
  const result = search.found === null ? NOTHING : settle(search, search.found, sentAt);
  tail.keep(tokens, text);
  return result;
}

/** A rule found in words [start, end] of the row. */
interface Match {
  readonly rule: ReadyRule;
  readonly start: number;
  readonly end: number;
}

interface Search {
  readonly set: RuleSet;
  readonly text: string;
  readonly row: WordRow;
  /** Words of the row that stand in earlier messages. */
  readonly before: number;
  readonly sender: 'other' | 'self';
  readonly tail: Tail;
  found: Map<number, Match> | null;
}

function rowOf({ unfinished }: RuleSet, tail: Tail, count: number): WordRow {
  const before = tail.kinds.length;
  if (before === 0) return { kinds: tokens.kind, from: 0, to: 0, ends: false, begins: FIRST_WORD };
  for (let at = 0; at < before; at += 1) joined[at] = tail.kinds[at] as number;
  for (let at = before; at < count; at += 1) joined[at] = tokens.kind[at - before] as number;
  const begins = [...tail.begins, before].filter(
    (at) => at === 0 || !unfinished.has(joined[at - 1] as number),
  );
  return { kinds: joined, from: 0, to: 0, ends: false, begins };
}

const FIRST_WORD: readonly number[] = [0];

/** Looks for one pattern in the window of the row, and notes its rule if it holds. */
function look(search: Search, number: number): void {
  const { set, row, before, sender, tail } = search;
  const { pattern, rule: own } = set.patterns[number] as ReadyPattern;
  const rule = set.rules[own] as ReadyRule;
  if ((rule.sender !== sender && rule.sender !== 'any') || search.found?.has(own)) return;
  const { places } = pattern;
  // What ends in an earlier message was found there.
  for (const span of set.runner.find(places, row, before, MOST_MATCHES)) {
    if (span.start < before && tail.found.has(own)) continue;
    if (cancels(search, rule, span)) continue;
    search.found ??= new Map();
    search.found.set(own, { rule, ...span });
    return;
  }
}

function cancels({ set, text, row, before, tail }: Search, rule: ReadyRule, span: Span): boolean {
  const ended = (at: number) =>
    at > before
      ? endsSentence(text, tokens.end[at - 1 - before] as number, tokens.start[at - before] as number)
      : tail.sentences.has(at);
  return isCancelled(set, rule, row, span, (said) => {
    for (let at = said.start + 1; at <= said.end; at += 1) if (ended(at)) return false;
    return true;
  });
}

function settle(
  { set, tail, before }: Search,
  found: ReadonlyMap<number, Match>,
  sentAt: number | undefined,
): Found[] {
  for (const [number, { rule, ...span }] of found) {
    tail.found.add(number);
    tail.leaveOpen(rule, span);
  }
  const kindAt = (at: number) => (at < before ? tail.kinds[at] : tokens.kind[at - before]) as number;
  const strongest = found.size > 1 ? strongestOfEach(found) : found;
  return [...strongest]
    .sort(([one, a], [other, b]) => a.end - b.end || one - other)
    .map(([, { rule, start, end }]) => ({
      rule,
      start: tokens.start[Math.max(0, start - before)] as number,
      end: tokens.end[end - before] as number,
      age: readAge(set, rule, start, end, kindAt, sentAt),
    }));
}

/** A rule that was found by a pattern and by a hint as well was found once. */
function strongestOfEach(found: ReadonlyMap<number, Match>): ReadonlyMap<number, Match> {
  const plain = new Set<string>();
  for (const { rule } of found.values()) if (rule.rule.strength !== 'weak') plain.add(rule.rule.id);
  return new Map(
    [...found].filter(([, { rule }]) => rule.rule.strength !== 'weak' || !plain.has(rule.rule.id)),
  );
}
