import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../utils/detection/match/find.ts';
import type { TakenBack } from '../../../../utils/detection/match/tail.ts';
import { OtherSide } from '../../../../utils/detection/state/other-side.ts';
import { OwnSide } from '../../../../utils/detection/state/own-side.ts';
import { Pieces } from '../../../../utils/detection/state/pieces.ts';
import { Standing } from '../../../../utils/detection/state/standing.ts';
import { type Speaker, Talk } from '../../../../utils/detection/state/talk.ts';
import type { Fact, Tactic } from '../../../../utils/model/index.ts';
import { factOf, signOf } from './signs.ts';

const ready = (tells: { tactic?: Tactic; fact?: Fact }, id: string): Found['rule'] => ({
  rule: { id, patterns: [] },
  tactic: tells.tactic ?? null,
  fact: tells.fact ?? null,
  sender: 'any',
  unless: [],
  guards: [],
});
const found = (rule: Found['rule'], age: number | null = null): Found => ({ rule, start: 1, end: 5, age });
const secrecy = ready({ tactic: 'secrecy' }, 'en.secrecy.a');
const request = ready({ tactic: 'intimate-request' }, 'en.intimate-request.a');
const refused = ready({ fact: 'refused' }, 'en.refused.a');
const telling = ready({ fact: 'telling' }, 'en.telling.a');
const ageSaid = ready({ fact: 'age-said' }, 'en.age-said.a');
const levelOf = (talk: Talk, name = '') => talk.persons.get(name)?.standing.level;

describe('a standing', () => {
  test('rises, never sinks, and keeps the reasons of its highest point', () => {
    const standing = new Standing();
    const grave = new OtherSide();
    grave.take([signOf('intimate-request')], 0);
    standing.update(grave, new OwnSide(), 4);
    expect(standing).toMatchObject({ level: 'warning', warnedAt: 4 });
    const { score, contributions } = standing;
    const mild = new OtherSide();
    mild.take([signOf('flattery')], 0);
    standing.update(mild, new OwnSide(), 9);
    expect(standing).toMatchObject({ level: 'warning', warnedAt: 4, score, contributions });
    grave.take([signOf('intimate-request')], 10);
    standing.update(grave, new OwnSide(), 10);
    expect(standing.score).toBeGreaterThan(score);
    expect(standing.warnedAt).toBe(4);
  });

  test('of the same level with fewer points is not taken; with as many it is', () => {
    const standing = new Standing();
    const two = new OtherSide();
    two.take([signOf('flattery'), signOf('flattery')], 0);
    standing.update(two, new OwnSide(), 0);
    const before = standing.contributions;
    const one = new OtherSide();
    one.take([signOf('flattery')], 0);
    standing.update(one, new OwnSide(), 1);
    expect(standing.contributions).toBe(before);
    standing.update(two, new OwnSide(), 2);
    expect(standing.contributions).toEqual(before);
    expect(standing.contributions).not.toBe(before);
  });

  test('below a warning it has no message of a warning', () => {
    const standing = new Standing();
    const side = new OtherSide();
    side.take([signOf('isolation')], 0);
    standing.update(side, new OwnSide(), 0);
    expect(standing).toMatchObject({ level: 'notice', warnedAt: null });
  });
});

describe('a talk lists', () => {
  test("what the other did as signals, and the user's facts", () => {
    const talk = new Talk();
    talk.take('', [found(secrecy)], 0);
    talk.take(null, [found(refused), found(secrecy)], 1);
    expect(talk.signals).toEqual([{ rule: 'en.secrecy.a', tactic: 'secrecy', message: 0, start: 1, end: 5 }]);
    expect(talk.facts).toEqual([{ rule: 'en.refused.a', fact: 'refused', message: 1, start: 1, end: 5 }]);
  });

  test('of the facts of the other only that somebody tells it, or insults', () => {
    const talk = new Talk();
    talk.take(
      '',
      [found(refused), found(telling), found(ready({ fact: 'hostile' }, 'h')), found(ageSaid, 15)],
      3,
    );
    expect(talk.facts.map(({ fact }) => fact)).toEqual(['telling', 'hostile']);
    expect(talk.signals).toEqual([]);
  });

  test('no more than 2,000 of each', () => {
    const talk = new Talk();
    for (let at = 0; at < 2100; at += 1) {
      talk.take('', [found(secrecy)], at);
      talk.take(null, [found(refused)], at);
    }
    expect([talk.signals.length, talk.facts.length, talk.signs.length <= 2000]).toEqual([2000, 2000, true]);
  });

  test('a person for everybody who wrote, found or not', () => {
    const talk = new Talk();
    talk.take('lea.demo', [], 0);
    talk.take('max_demo', [found(request)], 1);
    talk.take(null, [], 2);
    expect([...talk.persons.keys()]).toEqual(['lea.demo', 'max_demo']);
    expect([levelOf(talk, 'lea.demo'), levelOf(talk, 'max_demo')]).toEqual(['none', 'warning']);
  });

  test('what the user says counts for everybody at once', () => {
    const talk = new Talk();
    talk.take('a', [found(request)], 0);
    talk.take('b', [found(request)], 1);
    talk.take(null, [found(ageSaid, 13)], 2);
    talk.take('b', [found(request)], 3);
    expect([levelOf(talk, 'a'), levelOf(talk, 'b')]).toEqual(['warning', 'danger']);
  });
});

describe('back to a savepoint', () => {
  const seen = (talk: Talk) => ({
    own: talk.own,
    persons: [...talk.persons].map(([name, { side, standing }]) => [name, side, standing]),
    listed: [talk.signals, talk.facts, talk.signs],
  });

  test.each<[string, Speaker]>([
    ['the other', 'a'],
    ['somebody new', 'c'],
    ['the user', null],
  ])('after messages of %s all is as before', (_, speaker) => {
    const talk = new Talk();
    talk.take('a', [found(secrecy), found(telling)], 0);
    talk.take('b', [found(request)], 1);
    talk.take(null, [found(ageSaid, 15), found(refused), found(secrecy)], 2);
    const before = structuredClone(seen(talk));
    const savepoint = talk.save(speaker);
    talk.take(speaker, [found(request), found(ageSaid, 12), found(refused), found(telling)], 3);
    talk.take(speaker, [], 4);
    expect(structuredClone(seen(talk))).not.toEqual(before);
    talk.restore(speaker, savepoint);
    expect(structuredClone(seen(talk))).toEqual(before);
  });
});

describe('pieces of a sentence', () => {
  const isBack = (rule: Found['rule'], ago: number): TakenBack[] => [{ rule, ago }];

  test('are taken back from where they were found, and nothing else is', () => {
    const talk = new Talk();
    const pieces = new Pieces();
    expect(pieces.take(talk, 'a', [found(request), found(secrecy)], 0, [])).toBe(false);
    expect(pieces.take(talk, 'a', [found(request)], 1, [])).toBe(false);
    expect(pieces.take(talk, 'a', [], 2, isBack(request, 2))).toBe(true);
    expect(talk.signals.map(({ rule, message }) => [rule, message])).toEqual([
      [secrecy.rule.id, 0],
      [request.rule.id, 1],
    ]);
    expect(pieces.take(talk, 'a', [], 3, isBack(request, 2))).toBe(true);
    expect(talk.signals.map(({ rule }) => rule)).toEqual([secrecy.rule.id]);
    expect(levelOf(talk, 'a')).not.toBe('warning');
  });

  test('that were forgotten stay', () => {
    const talk = new Talk();
    const pieces = new Pieces();
    pieces.take(talk, 'a', [found(request)], 0, []);
    pieces.forget();
    expect(pieces.take(talk, 'a', [], 1, isBack(request, 1))).toBe(false);
    expect(levelOf(talk, 'a')).toBe('warning');
  });

  test('are kept for 24 messages', () => {
    const takenBackAfter = (messages: number) => {
      const talk = new Talk();
      const pieces = new Pieces();
      pieces.take(talk, 'a', [found(request)], 0, []);
      for (let at = 1; at < messages; at += 1) pieces.take(talk, 'a', [], at, []);
      return pieces.take(talk, 'a', [], messages, isBack(request, messages));
    };
    expect(takenBackAfter(24)).toBe(true);
    expect(takenBackAfter(25)).toBe(false);
  });

  test("of the user's are taken back as well", () => {
    const talk = new Talk();
    const pieces = new Pieces();
    pieces.take(talk, null, [found(refused)], 0, []);
    expect(pieces.take(talk, null, [], 1, isBack(refused, 1))).toBe(true);
    expect([talk.own.refusals, talk.facts]).toEqual([[], []]);
  });

  test('quiet messages in between still count as quiet', () => {
    const talk = new Talk();
    const pieces = new Pieces();
    const plain = new Talk();
    pieces.take(talk, 'a', [found(secrecy)], 0, []);
    plain.take('a', [], 0);
    for (let at = 1; at <= 20; at += 1) {
      pieces.take(talk, 'a', [], at, at === 20 ? isBack(secrecy, 20) : []);
      plain.take('a', [], at);
    }
    expect(talk.persons.get('a')?.side.clockOf('offer')).toBe(plain.persons.get('a')?.side.clockOf('offer'));
    expect(plain.persons.get('a')?.side.clockOf('offer')).toBe(6);
  });
});

test('a fact is no sign of a side by itself', () => {
  const own = new OwnSide();
  expect(own.take(factOf('telling'), 0)).toBe('telling');
  expect(own.did.size).toBe(0);
});
