import { describe, expect, test } from 'vitest';
import { attackCases, attackExamples } from '../../evaluation/attacked.ts';

const { counts } = await attackExamples();
/** A part of a sentence may be just what the rule looks for: a negative cut into messages is no negative throughout. */
const SPLITTING = ['a word a message', 'two words a message'];

test.each([...counts])('%s: 19 in 20 positives are still found', (_, { positives, found }) => {
  expect(positives).toBeGreaterThan(300);
  expect(found / positives).toBeGreaterThanOrEqual(0.95);
});

test.each([...counts])('%s: negatives are hardly worse than clean ones', (attack, { negatives, wrong }) => {
  expect(wrong / negatives).toBeLessThanOrEqual(SPLITTING.includes(attack) ? 0.05 : 0.005);
});

describe('conversations', () => {
  test.each([...attackCases()])('%s: levels stay, but for a few', (attack, row) => {
    const { positives, found, negatives, wrong } = row;
    expect(found / positives).toBeGreaterThanOrEqual(0.95);
    expect(wrong / negatives).toBeLessThanOrEqual(SPLITTING.includes(attack) ? 0.05 : 0.02);
  });
});
