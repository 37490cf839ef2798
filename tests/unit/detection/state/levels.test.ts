import { describe, expect, test } from 'vitest';
import { judged, levelAfter, quiet, reasonsAfter } from './scripted.ts';

describe('one sign alone', () => {
  test.each([
    'picture-request',
    'off-platform',
    'age-probe',
    'flattery',
    'personal-info',
    'meeting',
    'isolation',
    'secrecy',
    'sexual-talk',
    'offer',
    'pressure',
    'age-gap',
  ])('%s is at most a notice', (tactic) => {
    expect(['none', 'notice']).toContain(levelAfter(`o ${tactic}`));
  });

  test.each(['picture-request', 'off-platform', 'age-probe', 'flattery', 'personal-info'] as const)(
    '%s stays a notice however often it comes',
    (tactic) => {
      expect(['none', 'notice']).toContain(levelAfter(...Array.from({ length: 60 }, () => `o ${tactic}`)));
    },
  );

  test.each(['intimate-request', 'recruit', 'leverage', 'threat', 'payment-demand', 'account-takeover'])(
    '%s warns',
    (tactic) => {
      expect(levelAfter(`o ${tactic}`)).toBe('warning');
    },
  );

  test('harm-coercion is danger at once', () => {
    expect(levelAfter('o harm-coercion')).toBe('danger');
  });

  test('a weak sign brings no level by itself', () => {
    expect(['none', 'notice']).toContain(levelAfter('o weak intimate-request'));
    expect(['none', 'notice']).toContain(levelAfter('o weak threat'));
  });
});

describe('blackmail', () => {
  test.each([
    ['threat', 'leverage'],
    ['threat', 'payment-demand'],
    ['leverage', 'payment-demand'],
  ])('%s with %s is danger', (one, two) => {
    expect(levelAfter(`o ${one}`, `o ${two}`)).toBe('danger');
    expect(levelAfter(`o ${two}`, `o ${one}`)).toBe('danger');
  });

  test('an unmistakable threat is danger by itself', () => {
    expect(levelAfter('o strong threat')).toBe('danger');
  });

  test('a threat among insults with nothing asked for is a quarrel', () => {
    expect(levelAfter('o hostile', 'o threat')).toBe('notice');
    expect(levelAfter('o hostile', 'o strong threat')).toBe('danger');
    expect(levelAfter('o hostile', 'o threat', 'o payment-demand')).toBe('danger');
  });

  test('insults alone are nothing', () => {
    expect(levelAfter(...Array.from({ length: 30 }, () => 'o hostile'))).toBe('none');
  });
});

describe('an intimate request', () => {
  test.each(['secrecy', 'offer', 'authority', 'threat', 'pressure', 'leverage', 'payment-demand', 'age-gap'])(
    'with %s is danger, in either order',
    (tactic) => {
      expect(levelAfter('o intimate-request', `o ${tactic}`)).toBe('danger');
      expect(levelAfter(`o ${tactic}`, ...quiet(30), 'o intimate-request')).toBe('danger');
    },
  );

  test('after the age was said is danger', () => {
    expect(levelAfter('s age 14', 'o intimate-request')).toBe('danger');
    expect(reasonsAfter('s age 14', ...quiet(500), 'o intimate-request')).toContain(
      'age-said-before-request',
    );
  });

  test('before the age was said is a warning, and danger when it is asked again', () => {
    expect(levelAfter('o intimate-request', 's age 14')).toBe('warning');
    expect(levelAfter('o intimate-request', 's age 14', 'o intimate-request')).toBe('danger');
  });

  test('after a no is danger', () => {
    expect(levelAfter('o intimate-request', 's refused')).toBe('warning');
    expect(reasonsAfter('o intimate-request', 's refused', 'o intimate-request')).toContain(
      'refusal-overridden',
    );
    expect(levelAfter('o intimate-request', 's refused', 'o intimate-request')).toBe('danger');
  });

  test('a no to something else, before anything was wanted, is not overridden', () => {
    expect(reasonsAfter('s refused', 'o intimate-request')).not.toContain('refusal-overridden');
  });

  test('pressing on after a no or the age counts like asking again', () => {
    expect(reasonsAfter('o intimate-request', 's refused', 'o weak pressure')).toContain(
      'refusal-overridden',
    );
    expect(reasonsAfter('o intimate-request', 's age 14', 'o weak pressure')).toContain(
      'age-said-before-request',
    );
  });

  test('by somebody who answers "same" to the age is a warning in other words', () => {
    expect(judged('s age 14', 'o same', 'o intimate-request')).toMatchObject({
      level: 'warning',
      betweenPeers: true,
    });
    expect(judged('o age 14', 's same', 'o intimate-request')).toMatchObject({
      level: 'warning',
      betweenPeers: true,
    });
    expect(judged('s age 14', ...quiet(4), 'o same', 'o intimate-request')).toMatchObject({
      level: 'danger',
    });
  });

  test('by somebody of like stated age is a warning in other words', () => {
    const peers = judged('o age 15', 's age 14', 'o intimate-request');
    expect(peers).toMatchObject({ level: 'warning', betweenPeers: true });
  });

  test.each(['secrecy', 'pressure', 'offer', 'threat', 'payment-demand', 'leverage'])(
    'a like stated age calms nothing once there is %s',
    (tactic) => {
      expect(judged('o age 15', 's age 14', `o ${tactic}`, 'o intimate-request')).toMatchObject({
        level: 'danger',
        betweenPeers: false,
      });
    },
  );

  test.each([
    ['an unlike age', 'o age 17'],
    ['no age', 'o hello'],
    ['a doubtful age', 'o age-gap'],
  ])('%s does not make peers', (_, line) => {
    expect(judged(line, 's age 13', 'o intimate-request')).toMatchObject({
      level: 'danger',
      betweenPeers: false,
    });
  });

  test('an adult age after a claimed young one counts', () => {
    expect(judged('o age 14', 's age 14', 'o adult 31', 'o intimate-request')).toMatchObject({
      level: 'danger',
      betweenPeers: false,
    });
  });
});

describe('the move to another app', () => {
  test.each(['secrecy', 'isolation', 'age-gap', 'offer', 'authority', 'reciprocity-bait', 'pressure'])(
    'with %s warns',
    (tactic) => {
      expect(levelAfter(`o ${tactic}`, 'o off-platform')).toBe('warning');
    },
  );

  test('with sexual talk it warns where that is repeated, or said to a minor', () => {
    expect(levelAfter('o sexual-talk', 'o off-platform')).toBe('notice');
    expect(levelAfter('o sexual-talk', 'o sexual-talk', 'o off-platform')).toBe('notice');
    expect(levelAfter('o sexual-talk', 'o sexual-talk', 'o sexual-talk', 'o off-platform')).toBe('warning');
    expect(levelAfter('s age 14', 'o sexual-talk', 'o off-platform')).toBe('warning');
  });

  test('with small talk it is a notice', () => {
    expect(levelAfter('o age-probe', 'o off-platform')).toBe('notice');
    expect(levelAfter('o flattery', 'o off-platform')).toBe('notice');
  });
});

describe('an adult who compares ages', () => {
  test('warns, in either order', () => {
    expect(levelAfter('o adult 30', 'o age-gap')).toBe('warning');
    expect(levelAfter('o age-gap', 'o adult 30')).toBe('warning');
  });

  test('one without the other does not', () => {
    expect(levelAfter('o adult 30', 'o adult 31')).not.toBe('warning');
    expect(levelAfter('o age-gap', 'o age-gap')).not.toBe('warning');
    expect(levelAfter('o age 15', 'o age-gap')).not.toBe('warning');
  });
});

describe('an adult who knows the age', () => {
  test.each(['sexual-talk', 'picture-request', 'meeting', 'off-platform', 'isolation', 'flattery'])(
    'and turns to %s warns',
    (tactic) => {
      expect(levelAfter('s age 13', 'o adult 27', `o ${tactic}`)).toMatch(/warning|danger/);
    },
  );

  test('asking the age again, after it was said, is such a turn', () => {
    expect(levelAfter('o adult 28', 's age 13', 'o age-probe')).toBe('warning');
    expect(levelAfter('o age-probe', 's age 13', 'o adult 28')).not.toBe('danger');
  });

  test('is no reason by itself', () => {
    expect(['none', 'notice']).toContain(levelAfter('s age 13', 'o adult 27'));
  });
});

describe('what adults who look for each other do as well', () => {
  const courtship = [
    'o age-probe',
    'o picture-request',
    'o sexual-talk',
    'o adult 30',
    'o weak reciprocity-bait',
    'o weak flattery',
  ];

  test('stops short of a warning, however much of it there is', () => {
    expect(levelAfter(...courtship, ...courtship, ...courtship)).toBe('notice');
  });

  test('warns with anything that makes sense only towards a minor', () => {
    for (const tactic of ['isolation', 'secrecy', 'meeting', 'flattery', 'age-gap', 'offer']) {
      expect(levelAfter(...courtship, `o ${tactic}`), tactic).toBe('warning');
    }
  });

  test('warns once the user has said to be a minor', () => {
    expect(levelAfter(...courtship, 's age 14')).toBe('warning');
  });
});

test('many mild signs together warn', () => {
  expect(levelAfter('o age-probe', 'o flattery', 'o isolation', 'o picture-request')).toBe('warning');
});

test('pressure after a no warns, whatever was wanted', () => {
  expect(levelAfter('o meeting', 's refused', 'o pressure')).toBe('warning');
  expect(levelAfter('o meeting', 'o pressure', 's refused')).not.toBe('danger');
});
