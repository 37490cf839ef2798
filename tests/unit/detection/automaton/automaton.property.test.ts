import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { onePattern, ruleSetOf } from '../small-rules.ts';

/** A pattern over the words a, b, c beside a regular expression that means the same. */
interface Twin {
  readonly pattern: string;
  readonly regex: string;
}

const word = fc.constantFrom('aaa', 'bbb', 'ccc');
const leaf: fc.Arbitrary<Twin> = word.map((one) => ({ pattern: one, regex: `${one} ` }));
const twin: fc.Arbitrary<Twin> = fc.letrec<{ node: Twin }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(tie('node'), tie('node'))
      .map(([a, b]) => ({ pattern: `${a.pattern} ${b.pattern}`, regex: a.regex + b.regex })),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => ({
      pattern: `(${a.pattern}|${b.pattern})`,
      regex: `(?:${a.regex}|${b.regex})`,
    })),
    fc
      .tuple(leaf, tie('node'))
      .map(([a, b]) => ({ pattern: `${a.pattern} [${b.pattern}]`, regex: `${a.regex}(?:${b.regex})?` })),
    fc.tuple(leaf, fc.integer({ min: 1, max: 3 }), leaf).map(([a, most, b]) => ({
      pattern: `${a.pattern} ..${most} ${b.pattern}`,
      regex: `${a.regex}(?:\\w+ ){0,${most}}${b.regex}`,
    })),
  ),
})).node;

const rows = fc.array(fc.constantFrom('aaa', 'bbb', 'ccc', 'ddd'), { maxLength: 14 });

describe('the automaton', () => {
  test('finds exactly what a regular expression finds', () => {
    fc.assert(
      fc.property(
        fc.array(twin, { minLength: 1, maxLength: 4 }),
        fc.array(rows, { minLength: 1, maxLength: 6 }),
        (twins, texts) => {
          const set = ruleSetOf(twins.map(({ pattern }, at) => ({ id: `rule-${at}`, patterns: [pattern] })));
          for (const words of texts) {
            const found = new Set(
              findRules(set, words.join(' '), 'other', new Tail()).map(({ rule }) => rule.rule.id),
            );
            const text = words.map((one) => `${one} `).join('');
            const expected = twins.flatMap(({ regex }, at) =>
              new RegExp(`(?:^| )${regex}`).test(text) ? [`rule-${at}`] : [],
            );
            expect([...found].sort()).toEqual(expected.sort());
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('says where a match lies: the words there match by themselves', () => {
    fc.assert(
      fc.property(twin, rows, ({ pattern, regex }, words) => {
        const text = words.join(' ');
        for (const { start, end } of findRules(onePattern(pattern), text, 'other', new Tail())) {
          expect(`${text.slice(start, end)} `).toMatch(new RegExp(`^${regex}$`));
        }
      }),
      { numRuns: 300 },
    );
  });
});
