import { describe, expect, test } from 'vitest';
import type { RememberedSign } from '../../../../utils/model/index.ts';
import { judgedAfter, messageOf, scriptedJudge } from './scripted.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 24 * 60 * 60 * 1000;

const sign = (about: RememberedSign['about'], more: Partial<RememberedSign> = {}): RememberedSign => ({
  about,
  by: 'other',
  strength: 'plain',
  messageId: about,
  notedAt: NOW - DAY,
  ...more,
});
const AGE_SAID = sign('age-said', { by: 'self', age: 'minor', notedAt: NOW - 3 * DAY });
const judgedThen = (signs: readonly RememberedSign[], ...lines: string[]) =>
  judgedAfter({ signs, now: NOW }, ...lines);

describe('signs of earlier visits', () => {
  test('an age said on Monday makes a request on Thursday a danger', () => {
    const { level, contributions } = judgedThen([AGE_SAID], 'o intimate-request');
    expect(level).toBe('danger');
    expect(contributions.find(({ reason }) => reason === 'age-said-before-request')).toMatchObject({
      messages: [0],
      notedAt: [AGE_SAID.notedAt],
    });
  });

  test('the user’s own facts never make a level by themselves', () => {
    expect(judgedThen([AGE_SAID, sign('refused', { by: 'self' })], 'o hello').level).toBe('none');
  });

  test('an age said after the request does not come before it', () => {
    const request = sign('intimate-request', { notedAt: NOW - 5 * DAY });
    expect(judgedThen([request, AGE_SAID], 'o hello').level).toBe('warning');
  });

  test('like ages of earlier visits still mean another word for it', () => {
    const claim = sign('age-said', { age: 'minor' });
    expect(judgedThen([AGE_SAID, claim], 'o intimate-request')).toMatchObject({
      level: 'warning',
      betweenPeers: true,
    });
  });

  test('a level that was reached before is there from the first message on', () => {
    const signs = [sign('threat'), sign('payment-demand', { notedAt: NOW - DAY / 2 })];
    const { level, warnedAt, signals, contributions } = judgedThen(signs, 'o hello');
    expect({ level, warnedAt, signals }).toEqual({ level: 'danger', warnedAt: 0, signals: [] });
    for (const { messages, notedAt } of contributions) {
      expect(messages).toEqual([]);
      expect(notedAt?.length).toBeGreaterThan(0);
    }
  });

  test('mild signs fade with the days, grave ones do not', () => {
    const scoreAfter = (about: RememberedSign['about'], days: number) =>
      judgedThen([sign(about, { notedAt: NOW - days * DAY })], 'o hello').score;
    expect(scoreAfter('flattery', 60)).toBeLessThan(scoreAfter('flattery', 1));
    expect(scoreAfter('threat', 60)).toBe(scoreAfter('threat', 1));
  });

  test('whatever name the page gives the other, it is the same person', () => {
    expect(judgedThen([AGE_SAID], '@max intimate-request').level).toBe('danger');
  });

  test('only the signs of these messages are handed out, without words', () => {
    const judge = scriptedJudge({ signs: [AGE_SAID], now: NOW });
    for (const line of ['s age 14', 'o adult 30', 's refused', 'o weak secrecy']) judge.add(messageOf(line));
    expect(judge.signs()).toEqual([
      { about: 'age-said', by: 'self', strength: 'plain', age: 'minor', message: 0 },
      { about: 'age-gap', by: 'other', strength: 'plain', age: 'adult', message: 1 },
      { about: 'refused', by: 'self', strength: 'plain', message: 2 },
      { about: 'secrecy', by: 'other', strength: 'weak', message: 3 },
    ]);
  });
});
