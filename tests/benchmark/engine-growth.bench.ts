/**
 * Whether cost stays flat: per message as rules and conversations grow, per character on hostile text. Rows of one
 * group should be alike (rules, conversation) or double from row to row (hostile text, 0.5 and 1 MB).
 */
import { createRequire } from 'node:module';
import { test } from 'vitest';
import { HOSTILE } from './hostile.ts';
import { engine } from './native.ts';
import { smsTexts } from './sms-text.ts';

const load = createRequire(import.meta.url);
const { compileRules } = load(
  '../../utils/detection/match/rule-set.ts',
) as typeof import('../../utils/detection/match/rule-set.ts');
const { judgeWith } = load(
  '../../utils/detection/judge.ts',
) as typeof import('../../utils/detection/judge.ts');

const texts = smsTexts(2000);
/** Words that the texts hold, which stand in every other rule, and invented ones. */
const common = [
  ...new Set(
    smsTexts(4000, 11)
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  ),
].filter((word) => word.length > 1);

/** Rules as they are written: some words that everybody uses, and some that only this subject has. */
function manyRules(count: number) {
  const usual = (at: number) => common[(at * 7919) % common.length] ?? 'x';
  const rules = Array.from({ length: count }, (_, at) => ({
    id: `rule-${at}`,
    patterns: [`${usual(at)} ..3 (${usual(at * 3 + 1)}|topic${at % 997}) ..2 rare${at}`],
  }));
  const language = { language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} } as const;
  return compileRules([{ language: 'en', tells: { tactic: 'secrecy' }, rules }], [language], {});
}

test('2,000 messages with 10, 100, 1,000 and 10,000 rules', { timeout: 300_000 }, async ({ bench }) => {
  const runs = [10, 100, 1000, 10_000].map((count) => {
    const set = manyRules(count);
    return bench(`${count} rules`, () => {
      const judge = judgeWith(set);
      for (const text of texts) judge.add({ sender: 'other', text });
    });
  });
  const [first, second, ...rest] = runs;
  if (first && second) await bench.compare(first, second, ...rest, { time: 1000, iterations: 5 });
});

test('2,000 more messages after 0, 10,000 and 100,000', { timeout: 300_000 }, async ({ bench }) => {
  const runs = [0, 10_000, 100_000].map((before) => {
    const judge = engine.createJudge();
    for (let at = 0; at < before; at += 1)
      judge.add({ sender: 'other', text: texts[at % texts.length] ?? '' });
    return bench(`after ${before} messages`, () => {
      for (const text of texts) judge.add({ sender: 'other', text });
      judge.assessment();
    });
  });
  const [first, second, ...rest] = runs;
  if (first && second) await bench.compare(first, second, ...rest, { time: 1000, iterations: 5 });
});

for (const [name, piece] of HOSTILE) {
  test(`hostile text, ${name}: 0.5 MB and 1 MB`, { timeout: 120_000 }, async ({ bench }) => {
    const half = piece.repeat(Math.ceil(500_000 / piece.length));
    const read = (text: string) => () => engine.assess([{ sender: 'other', text }]);
    await bench.compare(bench('0.5 MB', read(half)), bench('1 MB', read(half + half)), {
      time: 500,
      iterations: 5,
    });
  });
}
