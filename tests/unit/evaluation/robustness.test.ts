import { expect, test } from 'vitest';
import { attackExamples } from '../../evaluation/attacked.ts';

const { counts } = await attackExamples();
/** A part of a sentence may well be what the rule looks for, so negatives cut into messages say nothing. */
const SPLITTING = ['a word a message', 'two words a message'];

test.each([...counts])('%s: 19 in 20 positives are still found', (_, { positives, found }) => {
  expect(positives).toBeGreaterThan(300);
  expect(found / positives).toBeGreaterThanOrEqual(0.95);
});

test.each([...counts].filter(([attack]) => !SPLITTING.includes(attack)))(
  '%s: negatives are no worse than clean ones, but for one in 200',
  (_, { negatives, wrong }) => {
    expect(wrong / negatives).toBeLessThanOrEqual(0.005);
  },
);
