import { describe, expect, test } from 'vitest';
import { rulesFound } from '../rules-found.ts';
import { ruleSetOf } from '../small-rules.ts';

describe('words that are alike', () => {
  const alike = ruleSetOf([{ id: 'it', patterns: ['know any girls', 'boy*'] }], {
    alike: ['girls|boys|guys'],
  });

  test('stand for each other in every pattern', () => {
    for (const word of ['girls', 'boys', 'guys', 'BOYS', 'guyss', 'b0ys']) {
      expect([...rulesFound(alike, `know any ${word}`, 'other')], word).toEqual(
        word === 'guyss' ? [] : ['it'],
      );
    }
  });

  test('and for nothing else', () => {
    expect([...rulesFound(alike, 'know any dogs', 'other')]).toEqual([]);
    expect([...rulesFound(alike, 'know any girl', 'other')]).toEqual([]);
  });
});
