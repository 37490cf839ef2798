import { describe, expect, test } from 'vitest';
import { shippedRules } from '../../../../utils/detection/engine.ts';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { ruleSetOf } from '../small-rules.ts';

/** Patterns that overlap as badly as the language allows. */
const nasty = () =>
  ruleSetOf(
    ['a', 'b', 'c'].flatMap((x) =>
      ['a', 'b', 'c'].map((y) => ({
        id: `${x}${y}`,
        patterns: [`${x} ..8 ${y} ..8 ${x} ..8 ${y} ..8 z`, `(${x}|${y}) ..8 ${y} ..8 q`],
      })),
    ),
  );

/** A row of words that never repeats itself: remembered states help least. */
function jumble(words: number): string {
  let state = 7;
  const row: string[] = [];
  for (let at = 0; at < words; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    row.push('abcxyq'.charAt((state >>> 16) % 6));
  }
  return row.join(' ');
}

function workFor(set: ReturnType<typeof nasty>, text: string): number {
  const before = set.automaton.worked;
  findRules(set, text, 'other', new Tail());
  return set.automaton.worked - before;
}

describe('work grows with the text and no faster', () => {
  test('states worked out on a jumble of overlapping patterns', () => {
    const set = nasty();
    const small = workFor(set, jumble(20_000));
    const large = workFor(nasty(), jumble(40_000));
    expect(small).toBeLessThanOrEqual(20_000);
    expect(large).toBeLessThanOrEqual(40_000);
  });

  test('ordinary repetition is nearly free: states are remembered', () => {
    const set = nasty();
    workFor(set, jumble(300));
    expect(workFor(set, jumble(300))).toBe(0);
  });

  test('what is remembered stays bounded, and forgetting changes no answer', () => {
    const set = nasty();
    findRules(set, jumble(60_000), 'other', new Tail());
    const after = findRules(set, 'a b a b z', 'other', new Tail()).map(({ rule }) => rule.rule.id);
    const fresh = findRules(nasty(), 'a b a b z', 'other', new Tail()).map(({ rule }) => rule.rule.id);
    expect(after).toEqual(fresh);
    expect(fresh).toContain('ab');
  });

  test.each([
    ['one word of a million letters', 'n'.repeat(1_000_000)],
    [
      'a million different letters without a blank',
      Array.from({ length: 1_000_000 }, (_, at) => 'nudeso'.charAt((at * at) % 6)).join(''),
    ],
    ['all emoji', '🍆👻'.repeat(250_000)],
    ['single letters', 'n u d e '.repeat(120_000)],
    ['marks between letters', 'n.u-d*e'.repeat(120_000)],
    ['near-matches', 'send me a pic without your '.repeat(40_000)],
    ['matches', 'send nudes '.repeat(90_000)],
    ['digits and letters', 'a1b2c3'.repeat(160_000)],
    ['leetspeak that is no word', '5h0w1ng '.repeat(120_000)],
    ['combining marks', `n${'\u0301'.repeat(900_000)}ude`],
    ['zero-width', '\u200b'.repeat(1_000_000)],
    ['unpaired surrogates', '\ud83d'.repeat(1_000_000)],
  ])('%s (1 MB) is read to its end', (_, text) => {
    const ending = ' keep it our little secret';
    const found = findRules(shippedRules(), text + ending, 'other', new Tail());
    expect(found.map(({ rule }) => rule.tactic)).toContain('secrecy');
    for (const { start, end } of found) expect(start < end && end <= text.length + ending.length).toBe(true);
  });
});
