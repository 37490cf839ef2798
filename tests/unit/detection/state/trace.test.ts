import { describe, expect, test } from 'vitest';
import { HALF_LIFE, MOST_REPEATS, STRENGTHS } from '../../../../utils/detection/levels/weights.ts';
import { Trace } from '../../../../utils/detection/state/trace.ts';

/** A trace of plain signs in these messages, with no quiet in between. */
function plainIn(...messages: readonly number[]): Trace {
  const trace = new Trace(messages[0] ?? 0);
  for (const message of messages) trace.add(message, 'plain', false, 0);
  return trace;
}

describe('the messages that a trace names', () => {
  test('are the first four and the latest four, each once', () => {
    expect(plainIn(3, 3, 4).messages).toEqual([3, 4]);
    expect(plainIn(0, 1, 2, 3, 4, 5, 6, 7).messages).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(plainIn(0, 1, 2, 3, 4, 5, 6, 7, 8).messages).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(plainIn(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9).messages).toEqual([0, 1, 2, 3, 6, 7, 8, 9]);
  });

  test('begin and end where the signs do', () => {
    expect(plainIn(5, 9, 12)).toMatchObject({ first: 5, last: 12, lastPlain: 12 });
  });
});

describe('what counts as plain', () => {
  test('plain and strong signs, by messages', () => {
    expect(plainIn(1, 1, 2)).toMatchObject({ plain: true, plainMessages: 2, strong: false });
    const strong = new Trace(4);
    strong.add(4, 'strong', false, 0);
    expect(strong).toMatchObject({ plain: true, plainMessages: 1, strong: true });
  });

  test('no weak ones, and nothing that somebody only claims', () => {
    const nothing = { plain: false, plainMessages: 0, strong: false, lastPlain: Number.NEGATIVE_INFINITY };
    const weak = new Trace(0);
    weak.add(0, 'weak', false, 0);
    expect(weak).toMatchObject({ ...nothing, last: 0, messages: [0] });
    const claimed = new Trace(0);
    claimed.add(0, 'plain', true, 0);
    claimed.add(1, 'strong', true, 0);
    expect(claimed).toMatchObject({ ...nothing, last: 1, messages: [0, 1] });
  });

  test('a weak sign after a plain one moves the last sign, not the last plain one', () => {
    const trace = plainIn(2);
    trace.add(7, 'weak', false, 0);
    expect(trace).toMatchObject({ last: 7, lastPlain: 2, plainMessages: 1 });
  });
});

describe('the weight of the strongest sign', () => {
  test('is that of its strength, and a weaker one after it takes nothing away', () => {
    const trace = new Trace(0);
    trace.add(0, 'weak', false, 0);
    expect(trace.strongest(0)).toBe(STRENGTHS.weak);
    trace.add(1, 'strong', false, 0);
    trace.add(2, 'weak', false, 0);
    expect(trace.strongest(0)).toBe(STRENGTHS.strong);
  });

  test('fades by half in a half-life, also between two signs', () => {
    const trace = plainIn(0);
    expect(trace.strongest(HALF_LIFE)).toBe(0.5);
    expect(trace.strongest(2 * HALF_LIFE)).toBe(0.25);
    trace.add(9, 'weak', false, 2 * HALF_LIFE);
    expect(trace.strongest(2 * HALF_LIFE)).toBe(STRENGTHS.weak);
    expect(trace.strongest(3 * HALF_LIFE)).toBe(STRENGTHS.weak / 2);
  });

  test('never grows: time before the sign is no time', () => {
    const trace = new Trace(0);
    trace.add(0, 'plain', false, 50);
    expect(trace.strongest(10)).toBe(1);
  });
});

describe('repeats', () => {
  test('are the signs after the first, up to a bound', () => {
    expect(plainIn(0).repeats(0)).toBe(0);
    expect(plainIn(0, 1).repeats(0)).toBe(1);
    expect(plainIn(0, 0, 0).repeats(0)).toBe(2);
    expect(plainIn(0, 1, 2, 3, 4, 5, 6, 7, 8).repeats(0)).toBe(MOST_REPEATS);
  });

  test('fade as well', () => {
    const trace = plainIn(0, 1, 2);
    expect(trace.repeats(HALF_LIFE)).toBe(1);
    trace.add(3, 'plain', false, HALF_LIFE);
    expect(trace.repeats(HALF_LIFE)).toBe(2);
  });
});

test('a copy says the same, and goes its own way', () => {
  const trace = plainIn(0, 1);
  trace.add(2, 'strong', false, 20);
  const copy = trace.copy();
  expect(copy).toEqual(trace);
  expect([copy.strongest(60), copy.repeats(60)]).toEqual([trace.strongest(60), trace.repeats(60)]);
  const before = [trace.strongest(20), trace.repeats(20), trace.messages.length];
  copy.add(3, 'strong', false, 20);
  expect([trace.strongest(20), trace.repeats(20), trace.messages.length]).toEqual(before);
  expect(copy.repeats(20)).toBe(trace.repeats(20) + 1);
});
