import { describe, expect, test } from 'vitest';
import { judgeWith } from '../../../../utils/detection/judge.ts';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { compileRules } from '../../../../utils/detection/match/rule-set.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { onePattern, ruleSetOf } from '../small-rules.ts';

const set = onePattern('send [me] ..2 nudes [please]');

function foundAt(messages: readonly (string | [text: string, sentAt: number])[]): number[] {
  const tail = new Tail();
  return messages.flatMap((message, at) => {
    const [text, sentAt] = typeof message === 'string' ? [message, undefined] : message;
    return findRules(set, text, 'other', tail, sentAt).length > 0 ? [at] : [];
  });
}

describe('a sentence sent in pieces', () => {
  test('is found at its last piece', () => {
    expect(foundAt(['send', 'me', 'nudes'])).toEqual([2]);
  });

  test('is found once, even if a longer ending follows', () => {
    expect(foundAt(['send nudes', 'please'])).toEqual([0]);
  });

  test('is found again when it is said again', () => {
    expect(foundAt(['send nudes', 'ok', 'send nudes'])).toEqual([0, 2]);
  });

  test('is found every time, however often it is said', () => {
    expect(foundAt(Array.from({ length: 30 }, () => 'send nudes'))).toHaveLength(30);
  });

  test('long messages are no pieces', () => {
    expect(foundAt(['can you tell your brother to send', 'nudes'])).toEqual([]);
    expect(foundAt(['send', 'nudes are not what I want to talk about'])).toEqual([]);
  });

  test('pieces follow each other within ten minutes', () => {
    expect(
      foundAt([
        ['send', 0],
        ['nudes', 60_000],
      ]),
    ).toEqual([1]);
    expect(
      foundAt([
        ['send', 0],
        ['nudes', 11 * 60_000],
      ]),
    ).toEqual([]);
  });

  test('only so far back', () => {
    const far = ['send', ...Array.from({ length: 40 }, () => 'x'), 'nudes'];
    expect(foundAt(far)).toEqual([]);
  });

  test('an answer in between parts them', () => {
    const pieces = (middle: 'self' | 'other') => {
      const judge = judgeWith(set);
      judge.add({ sender: 'other', text: 'send' });
      judge.add({ sender: middle, text: 'um' });
      judge.add({ sender: 'other', text: 'nudes' });
      return judge.assessment().signals.length;
    };
    expect(pieces('self')).toBe(0);
    expect(pieces('other')).toBe(1);
  });

  test('offsets lie in the message that ends it', () => {
    const tail = new Tail();
    findRules(set, 'send me', 'other', tail);
    expect(findRules(set, 'some nudes', 'other', tail)).toMatchObject([{ start: 0, end: 10 }]);
  });
});

describe('a later piece', () => {
  const guarded = ruleSetOf(
    [{ id: 'it', patterns: ['send nudes'], unless: ['@makeup', 'by the brand', '^ send nudes kit'] }],
    { guards: { makeup: ['palette', 'dont send'] } },
  );
  const judgedAfter = (...texts: string[]) => {
    const judge = judgeWith(guarded);
    for (const text of texts) judge.add({ sender: 'other', text });
    return judge.assessment();
  };
  const signals = (...texts: string[]) => judgedAfter(...texts).signals.length;

  test('takes back what it shows to mean something else', () => {
    expect(signals('send nudes')).toBe(1);
    expect(signals('send nudes', 'palette')).toBe(0);
    expect(signals('send nudes', 'i like those', 'made by the brand')).toBe(0);
    expect(judgedAfter('send nudes', 'palette')).toMatchObject({
      level: 'none',
      score: 0,
      contributions: [],
    });
  });

  test('leaves alone what stands too far before it', () => {
    expect(signals('send nudes', 'i want them now', 'palette')).toBe(1);
    expect(signals('send nudes', 'i think that this is about a palette')).toBe(1);
  });

  test('takes back one match and no other', () => {
    const { signals: left } = judgedAfter('send nudes', 'now please ok do it', 'send nudes', 'palette');
    expect(left).toMatchObject([{ message: 0 }]);
  });

  test('cannot take back what was said before an answer', () => {
    const judge = judgeWith(guarded);
    judge.add({ sender: 'other', text: 'send nudes' });
    judge.add({ sender: 'self', text: 'what' });
    judge.add({ sender: 'other', text: 'palette' });
    expect(judge.assessment().signals).toHaveLength(1);
  });

  test('is no beginning of the message before it', () => {
    expect(signals('send nudes kit')).toBe(0);
    expect(signals('ok', 'send nudes kit')).toBe(0);
  });

  test('gives the same as if the taken back had never been found', () => {
    const judge = judgeWith(guarded);
    for (let at = 0; at < 60; at += 1) {
      judge.add({ sender: 'other', text: 'send nudes' });
      judge.add({ sender: 'other', text: 'palette' });
    }
    expect(judge.assessment()).toMatchObject({ level: 'none', signals: [], warnedAt: null });
  });

  test('of another sentence guards nothing', () => {
    expect(signals('dont send nudes')).toBe(0);
    expect(signals('they dont. send nudes')).toBe(1);
    expect(signals('they dont!!', 'send nudes')).toBe(1);
    expect(signals('they dont... send nudes')).toBe(0);
  });
});

test('what follows an open word is no beginning', () => {
  const bare = compileRules(
    [{ language: 'en', tells: { tactic: 'secrecy' }, rules: [{ id: 'it', patterns: ['^ nudes'] }] }],
    [{ language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} }],
    { unfinished: 'the|of' },
  );
  const found = (...texts: string[]) => {
    const tail = new Tail();
    return texts.map((text) => findRules(bare, text, 'other', tail).length);
  };
  expect(found('hey', 'nudes')).toEqual([0, 1]);
  expect(found('he sent me the', 'nudes')).toEqual([0, 0]);
});
