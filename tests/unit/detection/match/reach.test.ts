import { describe, expect, test } from 'vitest';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { rulesFound } from '../rules-found.ts';
import { ruleSetOf } from '../small-rules.ts';

const x = (words: number) => Array.from({ length: words }, () => 'x');
const said = (...words: (string | string[])[]) => words.flat().join(' ');

describe('how far a guard reaches', () => {
  const set = ruleSetOf([{ id: 'it', patterns: ['send nudes'], unless: ['@told'] }], {
    guards: { told: ['he asked'] },
  });
  const found = (text: string) => rulesFound(set, text, 'other').has('it');

  test('over six words after it', () => {
    for (const words of [0, 1, 6])
      expect(found(said('he asked', x(words), 'send nudes')), `${words}`).toBe(false);
    for (const words of [7, 8, 20])
      expect(found(said('he asked', x(words), 'send nudes')), `${words}`).toBe(true);
  });

  test('over three words before it', () => {
    for (const words of [0, 1, 3])
      expect(found(said('send nudes', x(words), 'he asked')), `${words}`).toBe(false);
    for (const words of [4, 5, 20])
      expect(found(said('send nudes', x(words), 'he asked')), `${words}`).toBe(true);
  });

  test('one of several that are near is enough', () => {
    expect(found(said('he asked', x(9), 'he asked', 'send nudes', x(9), 'he asked'))).toBe(false);
  });

  test('where it is said in one sentence', () => {
    expect(found('he asked. send nudes')).toBe(false);
    expect(found('he asked send nudes')).toBe(false);
    expect(found('he. asked send nudes')).toBe(true);
    expect(found('send nudes he? asked')).toBe(true);
  });
});

describe('the pieces of a sentence', () => {
  const set = ruleSetOf([{ id: 'it', patterns: ['one ..8 two ..8 three'] }]);
  const found = (...texts: string[]) => {
    const tail = new Tail();
    return texts.map((text) => findRules(set, text, 'other', tail).length);
  };

  test('have six words at most', () => {
    expect(found(said('one', x(5)), 'two three')).toEqual([0, 1]);
    expect(found(said('one', x(6)), 'two three')).toEqual([0, 0]);
    expect(found('one two', said(x(5), 'three'))).toEqual([0, 1]);
    expect(found('one two', said(x(6), 'three'))).toEqual([0, 0]);
  });

  test('reach 24 words back', () => {
    const wide = ruleSetOf([{ id: 'it', patterns: ['one ..8 two ..8 two ..8 three'] }]);
    const atLast = (...texts: string[]) => {
      const tail = new Tail();
      return texts.map((text) => findRules(wide, text, 'other', tail).length).at(-1);
    };
    const six = said(x(6));
    expect(atLast('one', six, 'x two', six, 'x two', six, 'x', 'three')).toBe(1);
    expect(atLast('one', six, 'x two', six, 'x two', six, 'x x', 'three')).toBe(0);
  });

  test('an empty message is no piece', () => {
    expect(found('one', '…', 'two', '', 'three')).toEqual([0, 0, 0, 0, 1]);
  });
});

describe('ten minutes', () => {
  const set = ruleSetOf([{ id: 'it', patterns: ['one two'] }]);
  const MINUTE = 60_000;
  const found = (...sent: (number | undefined)[]) => {
    const tail = new Tail();
    return ['one', 'two'].map((text, at) => findRules(set, text, 'other', tail, sent[at]).length)[1];
  };

  test('are the longest pause', () => {
    expect(found(0, 10 * MINUTE)).toBe(1);
    expect(found(0, 10 * MINUTE + 1)).toBe(0);
  });

  test('do not matter where a time is not known', () => {
    expect(found(undefined, 90 * MINUTE)).toBe(1);
    expect(found(0, undefined)).toBe(1);
  });
});

describe('a row of pieces', () => {
  test('forgets its first message when it grows too long, and stays in step', () => {
    const set = ruleSetOf([
      { id: 'first', patterns: ['^ start here'] },
      { id: 'kept', patterns: ['alpha beta'] },
    ]);
    const tail = new Tail();
    const ids = [
      'a b c d e f',
      'g h i j k l',
      'm n o p q r',
      's t u v w alpha',
      'beta',
      'start here',
      'x y',
    ].map((text) => findRules(set, text, 'other', tail).map(({ rule }) => rule.rule.id));
    expect(ids).toEqual([[], [], [], [], ['kept'], ['first'], []]);
    expect(tail.begins[0]).toBe(0);
    expect(tail.kinds.length).toBeLessThanOrEqual(24);
    expect(tail.begins).toEqual([0, 6, 12, 18, 19, 21]);
  });

  test('is forgotten as a whole by clear', () => {
    const set = ruleSetOf([{ id: 'it', patterns: ['one two'] }]);
    const tail = new Tail();
    findRules(set, 'one two one', 'other', tail);
    tail.clear();
    expect([tail.kinds, tail.begins, [...tail.found], [...tail.sentences]]).toEqual([[], [], [], []]);
    expect(findRules(set, 'two', 'other', tail)).toEqual([]);
  });
});
