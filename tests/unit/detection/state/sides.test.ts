import { describe, expect, test } from 'vitest';
import { judged, levelAfter, quiet } from './scripted.ts';

describe('who said it', () => {
  test("the user's own words never make a level", () => {
    expect(levelAfter('s intimate-request', 's threat', 's payment-demand', 's harm-coercion')).toBe('none');
  });

  test('a message of an unknown sender counts as neither side', () => {
    expect(levelAfter('u intimate-request', 'u harm-coercion')).toBe('none');
    expect(judged('u age 13', 'o intimate-request').facts).toEqual([]);
  });

  test('an age or a no is a fact only from the user', () => {
    expect(judged('o age 13', 'o refused').facts).toEqual([]);
    expect(judged('s age 13', 's refused').facts.map(({ fact }) => fact)).toEqual(['age-said', 'refused']);
  });

  test('an adult age of the user is no fact', () => {
    expect(judged('s age 25', 'o intimate-request')).toMatchObject({ facts: [], level: 'warning' });
  });
});

describe('both sides alike', () => {
  test('the same mild things from both sides count less', () => {
    const lines = ['o age-probe', 'o picture-request', 'o off-platform', 'o flattery'];
    expect(levelAfter(...lines)).toBe('warning');
    expect(levelAfter('s age-probe', 's picture-request', 's off-platform', 's flattery', ...lines)).toBe(
      'notice',
    );
  });

  test.each(['intimate-request', 'secrecy', 'pressure', 'offer', 'threat', 'payment-demand', 'leverage'])(
    'but nothing calms where there is %s',
    (tactic) => {
      const lines = ['o age-probe', 'o picture-request', 'o off-platform', `o ${tactic}`];
      const alone = judged(...lines);
      const alike = judged('s age-probe', 's picture-request', 's off-platform', ...lines);
      expect(alike.level).toBe(alone.level);
      expect(alike.score).toBe(alone.score);
    },
  );
});

describe('groups', () => {
  test('each other person is judged apart: harmless parts of several do not add up', () => {
    expect(levelAfter('@a secrecy', '@b off-platform', '@c meeting')).not.toBe('warning');
    expect(levelAfter('@a secrecy', '@a off-platform')).toBe('warning');
  });

  test('the gravest person makes the level', () => {
    const group = judged('@a intimate-request', '@b harm-coercion', '@c hello');
    expect(group).toMatchObject({ level: 'danger', warnedAt: 0 });
    expect(group.contributions.map(({ reason }) => reason)).toEqual(['harm-coercion']);
    expect(group.signals.map(({ message }) => message)).toEqual([0, 1]);
  });

  test("the user's messages are context for all", () => {
    expect(levelAfter('s age 13', '@a hello', '@b intimate-request')).toBe('danger');
  });
});

describe('quiet talk', () => {
  test('mild signs fade', () => {
    const close = judged('o age-probe', 'o picture-request', 'o flattery', 'o isolation');
    const apart = judged(
      'o age-probe',
      ...quiet(400),
      'o picture-request',
      ...quiet(400),
      'o flattery',
      ...quiet(400),
      'o isolation',
    );
    expect(close.level).toBe('warning');
    expect(apart.level).not.toBe('warning');
  });

  test('grave signs and the age do not', () => {
    expect(levelAfter('o leverage', ...quiet(2000), 'o payment-demand')).toBe('danger');
    expect(levelAfter('s age 13', ...quiet(2000), 'o intimate-request')).toBe('danger');
  });

  test("the user's own talk makes nothing fade", () => {
    expect(levelAfter('o isolation', ...quiet(1000, 's'), 'o off-platform')).toBe('warning');
  });

  test('a level once reached stays', () => {
    expect(levelAfter('o isolation', 'o off-platform', ...quiet(3000))).toBe('warning');
  });
});
