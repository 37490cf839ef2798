import { describe, expect, test } from 'vitest';
import { levelOf, quietMild, SCALE, scoreOf } from '../../../../utils/detection/index.ts';
import type { Assessment, Contribution, Level } from '../../../../utils/model/index.ts';

const reason = (points: number, floor?: Level, name = 'flattery'): Contribution => ({
  reason: name,
  points,
  ...(floor && { floor }),
  messages: [0],
});

describe('levelOf', () => {
  test('nothing is none', () => {
    expect(levelOf([])).toBe('none');
  });

  test('points reach the levels of the scale, and danger never', () => {
    for (const { level, points } of SCALE) {
      expect(levelOf([reason(points - 0.1)])).not.toBe(level);
      expect(levelOf([reason(points)])).toBe(level);
    }
    expect(levelOf([reason(1000)])).toBe('warning');
  });

  test('the highest floor holds, whatever the points', () => {
    expect(levelOf([reason(0, 'warning'), reason(1, 'notice')])).toBe('warning');
    expect(levelOf([reason(50), reason(0, 'danger')])).toBe('danger');
    expect(levelOf([reason(50, 'notice')])).toBe('warning');
  });

  test('the score is the sum of the points, to one decimal', () => {
    expect(scoreOf([reason(0.1), reason(0.2), reason(3)])).toBe(3.3);
  });
});

describe('quietMild', () => {
  const assessment = (contributions: readonly Contribution[]): Assessment => ({
    level: levelOf(contributions),
    score: scoreOf(contributions),
    warnedAt: 3,
    signals: [],
    facts: [],
    contributions,
    betweenPeers: false,
  });

  test('takes mild reasons away, and what they made', () => {
    const quieted = quietMild(
      assessment([
        reason(4, undefined, 'age-probe'),
        reason(4, undefined, 'meeting'),
        reason(5, 'warning', 'meeting-alone'),
      ]),
    );
    expect(quieted).toMatchObject({ level: 'none', score: 0, contributions: [] });
  });

  test.each([
    'threat',
    'leverage',
    'intimate-request',
    'secrecy',
    'pressure',
    'payment-demand',
    'harm-coercion',
    'account-takeover',
    'offer',
    'blackmail',
    'age-said-before-request',
    'refusal-overridden',
    'secret',
  ])('never takes %s away', (name) => {
    const grave = reason(9, 'warning', name);
    expect(quietMild(assessment([grave, reason(4)]))).toMatchObject({
      level: 'warning',
      score: 9,
      contributions: [grave],
    });
  });

  test('a reason that it does not know is not held to be mild', () => {
    expect(quietMild(assessment([reason(12, 'danger', 'of-a-later-version')])).level).toBe('danger');
  });
});
