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
  const THEN = Date.UTC(2026, 0, 5);
  const LONGEST = 10 * 60_000;
  const found = (...sent: (number | undefined)[]) => {
    const tail = new Tail();
    return ['one', 'two'].map((text, at) => findRules(set, text, 'other', tail, sent[at]).length)[1];
  };

  test('are the longest pause', () => {
    expect(found(THEN, THEN + LONGEST)).toBe(1);
    expect(found(THEN, THEN + LONGEST + 1)).toBe(0);
  });

  test('do not matter where a time is not known', () => {
    expect(found(undefined, THEN)).toBe(1);
    expect(found(THEN, undefined)).toBe(1);
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
    findRules(set, 'one two. one', 'other', tail);
    expect([...tail.sentences]).toEqual([2]);
    tail.clear();
    expect([tail.kinds, tail.begins, [...tail.found], [...tail.sentences]]).toEqual([[], [], [], []]);
    expect(findRules(set, 'two', 'other', tail)).toEqual([]);
  });
});

describe('what earlier pieces say', () => {
  const set = ruleSetOf([{ id: 'it', patterns: ['send nudes'], unless: ['@told', 'by the brand'] }], {
    guards: { told: ['he asked', 'palette'] },
  });
  const six = said(x(6));
  /** How often the request is found, and how often it is taken back. */
  const count = (...texts: string[]) => {
    const tail = new Tail();
    let [found, takenBack] = [0, 0];
    for (const text of texts) {
      found += findRules(set, text, 'other', tail).length;
      takenBack += tail.takenBack.length;
    }
    return { found, takenBack };
  };

  test('guards in one sentence only, also in a row that has moved', () => {
    expect(count('he asked', 'send nudes').found).toBe(0);
    expect(count('he. asked', 'send nudes').found).toBe(1);
    expect(count('so he.', 'asked send nudes').found).toBe(1);
    expect(count('so. he', 'asked send nudes').found).toBe(0);
    expect(count(six, six, six, 'x he asked', 'x x x x', 'send nudes').found).toBe(0);
    expect(count(six, six, six, 'x he. asked', 'x x x x', 'send nudes').found).toBe(1);
    expect(count(six, six, six, 'x. he asked', 'x x x x', 'send nudes').found).toBe(0);
  });

  test('is taken back once', () => {
    expect(count('send nudes', 'hello', 'palette', 'palette', 'x')).toEqual({ found: 1, takenBack: 1 });
    expect(count('send nudes', 'send nudes', 'palette', 'x')).toEqual({ found: 2, takenBack: 2 });
    expect(count('send nudes', said(x(7)), 'palette')).toEqual({ found: 1, takenBack: 0 });
  });

  test('is still where it was when the row has moved', () => {
    expect(count(six, six, six, 'x x x send nudes', 'x x x', 'palette')).toEqual({ found: 1, takenBack: 1 });
    expect(count(six, six, six, 'x x x send nudes', 'x x x x', 'palette')).toEqual({
      found: 1,
      takenBack: 0,
    });
    expect(count(six, 'send nudes', six, six, six, 'by the brand')).toEqual({ found: 1, takenBack: 1 });
  });

  test('stays when it has left the row', () => {
    expect(count('send nudes', six, six, six, six, 'by the brand')).toEqual({ found: 1, takenBack: 0 });
  });
});

describe('a long message', () => {
  const set = ruleSetOf([
    { id: 'near', patterns: ['one ..3 two'] },
    { id: 'end', patterns: ['two $'] },
    { id: 'begin', patterns: ['^ one'] },
  ]);
  const ids = (text: string) => [...rulesFound(set, text, 'other')];

  test('is read to its end, over every seam', () => {
    for (let before = 1; before < 420; before += 3)
      expect(ids(said(x(before), 'one x x two', x(200))), `${before}`).toEqual(['near']);
  });

  test('has one beginning and one end', () => {
    for (const words of [158, 159, 160, 161, 259, 260, 300])
      expect(ids(said(x(words), 'two', x(150), 'one', x(150))), `${words}`).toEqual([]);
    expect(ids(said('one', x(400), 'two'))).toEqual(['begin', 'end']);
  });
});
