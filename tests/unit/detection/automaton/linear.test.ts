import { describe, expect, test } from 'vitest';
import { shippedRules } from '../../../../utils/detection/engine.ts';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { ruleSetOf } from '../small-rules.ts';

/** Patterns that overlap as badly as the language allows, and hardly ever match. */
const nasty = () =>
  ruleSetOf(
    ['a', 'b', 'c'].flatMap((x) =>
      ['a', 'b', 'c'].map((y) => ({
        id: `${x}${y}`,
        patterns: [`${x} ..8 ${y} ..8 ${x} ${y} ${y} ${x} ${x} ${y} ${x} ${x} x`],
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

function stepsFor(set: ReturnType<typeof nasty>, text: string): number {
  const before = set.runner.steps;
  findRules(set, text, 'other', new Tail());
  return set.runner.steps - before;
}

describe('work grows with the text and no faster', () => {
  test('words looked at, on a jumble of overlapping patterns', () => {
    const small = stepsFor(nasty(), jumble(20_000));
    const large = stepsFor(nasty(), jumble(40_000));
    expect(small).toBeGreaterThan(20_000);
    expect(large).toBeLessThan(small * 2.2);
  });

  test('ordinary talk is hardly looked at, however many rules there are', () => {
    const rules = Array.from({ length: 2000 }, (_, at) => ({
      id: `rule-${at}`,
      patterns: [`you ..3 rare${at} [please]`],
    }));
    const set = ruleSetOf(rules);
    expect(stepsFor(set, 'are you coming to the game with me and my brother tomorrow')).toBe(0);
    expect(stepsFor(set, 'you and rare77')).toBeLessThan(10);
  });

  test('a match is found wherever it stands in a long message, across the seams of windows', () => {
    const set = ruleSetOf([{ id: 'far', patterns: ['one ..3 two ..3 three'] }]);
    for (let before = 0; before < 500; before += 7) {
      const text = `${'x '.repeat(before)}one x x x two x x x three`;
      expect(findRules(set, text, 'other', new Tail())).toHaveLength(1);
    }
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
