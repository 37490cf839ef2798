import { describe, expect, test } from 'vitest';
import { judgeWith } from '../../../../utils/detection/judge.ts';
import { findRules } from '../../../../utils/detection/match/find.ts';
import { Tail } from '../../../../utils/detection/match/tail.ts';
import { onePattern } from '../small-rules.ts';

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
