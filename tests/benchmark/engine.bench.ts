/**
 * What reading a message costs, beside the cost of folding and splitting the same text (the floor of any matcher) and
 * beside two profanity filters with their own word lists. Compare the rows of one run: ratios, not times.
 */
import { AllProfanity } from 'allprofanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { test } from 'vitest';
import { engine } from './native.ts';
import { smsTexts } from './sms-text.ts';

const texts = smsTexts(4000);
/** Their caches would answer the second round; a chat does not repeat itself. */
const allProfanity = new AllProfanity({ performance: { enableCaching: false }, silent: true });
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const foldAndSplit = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);

test('4,000 SMS-like messages', { timeout: 120_000 }, async ({ bench }) => {
  await bench.compare(
    bench('fold and split', () => {
      for (const text of texts) foldAndSplit(text);
    }),
    bench('Vigie: all rules, state and level', () => {
      const judge = engine.createJudge();
      for (const text of texts) judge.add({ sender: 'other', text });
    }),
    bench('obscenity, its English list', () => {
      for (const text of texts) obscenity.hasMatch(text);
    }),
    bench('allprofanity, its default lists', () => {
      for (const text of texts) allProfanity.check(text);
    }),
    { time: 1000, iterations: 10 },
  );
});
