import { describe, expect, test } from 'vitest';
import { HALF_LIFE, QUIET_BEFORE_FADING, TOO_FAINT } from '../../../../utils/detection/levels/weights.ts';
import { AgeEcho } from '../../../../utils/detection/state/age-echo.ts';
import { OtherSide } from '../../../../utils/detection/state/other-side.ts';
import { OwnSide } from '../../../../utils/detection/state/own-side.ts';
import { factOf, signOf } from './signs.ts';

describe('the own side', () => {
  test('keeps the lowest minor age, and the message that said one first', () => {
    const own = new OwnSide();
    expect(own.take(factOf('age-said', 15), 4)).toBe('age-said');
    own.take(factOf('age-said', 14), 6);
    own.take(factOf('age-said', 16), 8);
    expect(own).toMatchObject({ age: 14, ageSaidAt: 4 });
  });

  test('takes 17 for a minor age and 18 for none', () => {
    const own = new OwnSide();
    expect(own.take(factOf('age-said', 18), 1)).toBeNull();
    expect(own).toMatchObject({ age: null, ageSaidAt: null });
    expect(own.take(factOf('age-said', 17), 2)).toBe('age-said');
    expect(own).toMatchObject({ age: 17, ageSaidAt: 2 });
  });

  test('an age said without a number was said', () => {
    const own = new OwnSide();
    own.take(factOf('age-said'), 3);
    expect(own).toMatchObject({ age: null, ageSaidAt: 3 });
  });

  test('keeps the first refusals and the last, in bounded room', () => {
    const own = new OwnSide();
    for (let message = 0; message < 100; message += 1) own.take(factOf('refused'), message);
    expect(own.refusals).toEqual(Array.from({ length: 100 }, (_, at) => at));
    own.take(factOf('refused'), 500);
    own.take(factOf('refused'), 501);
    expect(own.refusals).toHaveLength(100);
    expect(own.refusals.slice(-2)).toEqual([98, 501]);
    expect(own.take(factOf('paid'), 502)).toBe('paid');
    expect(own.refusals.at(-1)).toBe(501);
  });

  test('notes what the user does as well, which is no fact', () => {
    const own = new OwnSide();
    expect(own.take(signOf('flattery'), 0)).toBeNull();
    expect([...own.did]).toEqual(['flattery']);
    own.take(factOf('paid'), 1);
    expect([...own.did]).toEqual(['flattery']);
  });

  test('a copy says the same, and goes its own way', () => {
    const own = new OwnSide();
    own.take(factOf('age-said', 13), 1);
    own.take(factOf('refused'), 2);
    own.take(signOf('offer'), 3);
    const copy = own.copy();
    expect(copy).toEqual(own);
    copy.take(factOf('refused'), 4);
    copy.take(signOf('meeting'), 4);
    expect(own.refusals).toEqual([2]);
    expect(own.did.has('meeting')).toBe(false);
  });
});

describe('the other side', () => {
  const quiet = (side: OtherSide, messages: number) => {
    for (let at = 0; at < messages; at += 1) side.take([], 0);
  };

  test('keeps the lowest minor age that it claims, and where it first claimed to be an adult', () => {
    const side = new OtherSide();
    side.take([signOf('age-gap', undefined, 16), signOf('age-gap', undefined, 17)], 1);
    side.take([signOf('age-gap', undefined, 15)], 2);
    expect(side).toMatchObject({ claimedAge: 15, claimedAdultAt: null });
    side.take([factOf('age-said', 18)], 5);
    side.take([factOf('age-said', 40)], 6);
    expect(side).toMatchObject({ claimedAge: 15, claimedAdultAt: 5 });
  });

  test('is hostile once it insults, and not before', () => {
    const side = new OtherSide();
    side.take([factOf('telling')], 0);
    expect(side.hostile).toBe(false);
    side.take([factOf('hostile')], 0);
    expect(side.hostile).toBe(true);
  });

  test('a fact makes no trace', () => {
    const side = new OtherSide();
    side.take([factOf('hostile'), signOf('offer')], 7);
    expect([...side.traces.keys()]).toEqual(['offer']);
    expect(side.traces.get('offer')).toMatchObject({ first: 7, plain: true });
  });

  test('fades after a patience, by quiet messages in a row', () => {
    const side = new OtherSide();
    side.take([signOf('flattery')], 0);
    quiet(side, QUIET_BEFORE_FADING);
    expect(side.clockOf('flattery')).toBe(0);
    quiet(side, 3);
    expect(side.clockOf('flattery')).toBe(3);
    side.take([signOf('offer')], 0);
    quiet(side, QUIET_BEFORE_FADING);
    expect(side.clockOf('flattery')).toBe(3);
    quiet(side, 1);
    expect(side.clockOf('flattery')).toBe(4);
  });

  test('an insult is quiet as to signs', () => {
    const side = new OtherSide();
    for (let at = 0; at < QUIET_BEFORE_FADING + 2; at += 1) side.take([factOf('hostile')], at);
    expect(side.clockOf('flattery')).toBe(2);
  });

  test('grave signs have no clock', () => {
    const side = new OtherSide();
    quiet(side, 1000);
    expect(side.clockOf('threat')).toBe(0);
    expect(side.clockOf('meeting')).toBe(1000 - QUIET_BEFORE_FADING);
  });

  test('shows what is plain and has not faded', () => {
    const side = new OtherSide();
    expect(side.shown('offer')).toBeNull();
    side.take([signOf('offer', 'weak')], 0);
    expect(side.shown('offer')).toBeNull();
    side.take([signOf('offer')], 1);
    expect(side.shown('offer')).toBe(side.traces.get('offer'));
    quiet(side, QUIET_BEFORE_FADING + Math.floor(HALF_LIFE * Math.log2(1 / TOO_FAINT)));
    expect(side.shown('offer')).not.toBeNull();
    quiet(side, 1);
    expect(side.shown('offer')).toBeNull();
  });

  test('an adult age that is told is a claim; a gap that is named without one is not', () => {
    const side = new OtherSide();
    side.take([signOf('age-gap', undefined, 30)], 0);
    expect(side.shown('age-gap')).toBeNull();
    side.take([signOf('age-gap')], 1);
    expect(side.shown('age-gap')).not.toBeNull();
    side.take([signOf('meeting', undefined, 30)], 2);
    expect(side.shown('meeting')).not.toBeNull();
  });

  test('a copy says the same, and goes its own way', () => {
    const side = new OtherSide();
    side.take([signOf('age-gap', undefined, 15), factOf('hostile')], 0);
    side.take([signOf('offer', undefined, 30)], 1);
    quiet(side, QUIET_BEFORE_FADING + 5);
    const copy = side.copy();
    expect(copy).toEqual(side);
    expect(copy.clockOf('offer')).toBe(5);
    quiet(copy, 1);
    expect([copy.clockOf('offer'), side.clockOf('offer')]).toEqual([6, 5]);
    copy.take([signOf('offer')], 9);
    expect(side.traces.get('offer')?.last).toBe(1);
  });
});

describe('"me too"', () => {
  test('answers the age that somebody else said up to three messages ago', () => {
    const echo = new AgeEcho();
    expect(echo.answer('lea.demo', 0)).toBeNull();
    echo.note(null, 14, 10);
    expect(echo.answer('lea.demo', 11)).toBe(14);
    expect(echo.answer('lea.demo', 13)).toBe(14);
    expect(echo.answer('lea.demo', 14)).toBeNull();
    expect(echo.answer(null, 11)).toBeNull();
  });
});
