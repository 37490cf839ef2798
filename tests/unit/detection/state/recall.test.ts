import { describe, expect, test } from 'vitest';
import { recall } from '../../../../utils/detection/state/earlier.ts';
import { OtherSide } from '../../../../utils/detection/state/other-side.ts';
import { OwnSide } from '../../../../utils/detection/state/own-side.ts';
import { wordless } from '../../../../utils/detection/state/sign.ts';
import type { RememberedSign } from '../../../../utils/model/index.ts';
import { factOf, signOf } from './signs.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 5, 1);

function recalled(...signs: readonly RememberedSign[]) {
  const [other, own] = [new OtherSide(), new OwnSide()];
  return { notedAt: recall({ signs, now: NOW }, other, own), other, own };
}
const sign = (about: RememberedSign['about'], more: Partial<RememberedSign> = {}): RememberedSign => ({
  about,
  messageId: `${about} ${more.notedAt}`,
  by: 'other',
  strength: 'plain',
  notedAt: NOW - DAY,
  ...more,
});

describe('signs of earlier visits', () => {
  test('come in the order in which they were noted, before the first message', () => {
    const { notedAt, other } = recalled(
      sign('secrecy', { notedAt: NOW - DAY }),
      sign('flattery', { notedAt: NOW - 3 * DAY }),
      sign('meeting', { notedAt: NOW - 2 * DAY }),
    );
    expect(notedAt).toEqual([NOW - 3 * DAY, NOW - 2 * DAY, NOW - DAY]);
    const first = (tactic: 'flattery' | 'meeting' | 'secrecy') => other.traces.get(tactic)?.first;
    expect([first('flattery'), first('meeting'), first('secrecy')]).toEqual([-3, -2, -1]);
  });

  test('are as strong as they were', () => {
    const { other } = recalled(
      sign('secrecy', { strength: 'weak' }),
      sign('threat', { strength: 'strong' }),
      sign('leverage'),
    );
    expect(other.traces.get('secrecy')).toMatchObject({ plain: false, strong: false });
    expect(other.traces.get('threat')).toMatchObject({ plain: true, strong: true });
    expect(other.traces.get('leverage')).toMatchObject({ plain: true, strong: false });
  });

  test('tell ages without their numbers', () => {
    const { other, own } = recalled(
      sign('age-said', { by: 'self', age: 'minor', notedAt: NOW - 3 * DAY }),
      sign('age-gap', { age: 'adult', notedAt: NOW - 2 * DAY }),
      sign('age-gap', { age: 'minor', notedAt: NOW - DAY }),
    );
    expect(own).toMatchObject({ age: 15, ageSaidAt: -3 });
    expect(other).toMatchObject({ claimedAge: 15, claimedAdultAt: -2 });
    expect(recalled(sign('age-said', { by: 'self' })).own).toMatchObject({ age: null, ageSaidAt: -1 });
  });

  test("of the user's are facts of theirs, and no other fact", () => {
    const { own, other } = recalled(sign('refused', { by: 'self' }));
    expect(own).toMatchObject({ refusals: [-1], ageSaidAt: null });
    expect(other.traces.size).toBe(0);
  });
});

describe('what is remembered of a sign', () => {
  test.each([
    [17, 'minor'],
    [18, 'adult'],
  ] as const)('the age %s as %s', (age, kept) => {
    expect(wordless(signOf('age-gap', undefined, age), 'other')).toEqual({
      about: 'age-gap',
      by: 'other',
      strength: 'plain',
      age: kept,
    });
  });

  test('its strength, and no age where none was told', () => {
    expect(wordless(signOf('threat', 'strong'), 'other')).toEqual({
      about: 'threat',
      by: 'other',
      strength: 'strong',
    });
    expect(wordless(factOf('age-said', 14), 'self')).toMatchObject({
      about: 'age-said',
      by: 'self',
      age: 'minor',
    });
  });
});
