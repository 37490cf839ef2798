import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallName } from '../../../utils/messaging/index.ts';
import { payloadSchemas } from '../../../utils/messaging/server/schemas.ts';
import { assessment, flagged, message, messages } from '../log/samples.ts';
import { PAYLOADS, status } from './payloads.ts';

const NAMES = Object.keys(PAYLOADS) as CallName[];
const accepts = (name: CallName, payload: unknown): boolean =>
  payloadSchemas[name].safeParse(payload).success;

/** As the browser hands it over: Chromium sends JSON. */
const overTheWire = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload));

type Path = readonly (string | number)[];

/** Paths to every value inside, whole objects and lists too. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe.each(NAMES)('%s', (name) => {
  it('accepts a good payload, unchanged', () => {
    const payload = overTheWire(PAYLOADS[name]);
    expect(payloadSchemas[name].parse(payload)).toEqual(payload);
  });

  it('refuses a value of a wrong type at every single place', () => {
    const payload = overTheWire(PAYLOADS[name]);
    const wrong = [Symbol('x'), () => 'x', 10n, Number.NaN];
    const kept = paths(payload).flatMap((path) =>
      wrong.filter((value) => accepts(name, replaced(payload, path, value))).map(() => path.join('.')),
    );
    expect(kept).toEqual([]);
  });

  it('refuses whatever is something else altogether', () => {
    for (const payload of [undefined, null, 'text', 5, true, [], [[]], {}, new Map(), new Date()]) {
      expect(accepts(name, payload)).toBe(false);
    }
    fc.assert(fc.property(fc.anything(), (payload) => !accepts(name, payload)));
  });

  it('drops what it does not know and leaves every prototype alone', () => {
    const text = JSON.stringify(PAYLOADS[name]).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":1,',
    );
    const parsed: unknown = payloadSchemas[name].parse(JSON.parse(text));
    expect(Object.keys(parsed as object).sort()).toEqual(Object.keys(PAYLOADS[name]).sort());
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('report-status', () => {
  it.each<[string, object]>([
    ['an unknown level', { level: 'fatal' }],
    ['an unknown tactic', { tactics: ['kindness'] }],
    ['more tactics than there are', { tactics: Array.from({ length: 99 }, () => 'secrecy') }],
    ['a number below zero', { messagesRead: -1 }],
    ['a key that could leave its place in an address', { logKey: '../export.html?key=x&y' }],
    ['an endless account name', { account: 'a'.repeat(501) }],
  ])('refuses %s', (_name, change) => {
    expect(accepts('report-status', { ...status, ...change })).toBe(false);
  });
});

describe('save-conversation', () => {
  const one = (fields: object): unknown => flagged([{ ...message(0), ...fields }]);

  it('takes a message of 1 MB, unpaired surrogates, markup and control characters', () => {
    const text = `${'a'.repeat(2 ** 20)}\ud800<script>\u202e\u0000`;
    const parsed = payloadSchemas['save-conversation'].parse(overTheWire(one({ text })));
    expect(parsed.messages[0]?.text).toBe(text);
  });

  it('takes 10,000 messages', () => {
    expect(accepts('save-conversation', flagged(messages(0, 10_000)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a text without end', one({ text: 'a'.repeat(2_000_001) })],
    ['no message at all', flagged([])],
    ['an empty id', one({ id: '' })],
    ['an id without end', one({ id: 'a'.repeat(501) })],
    ['an unknown kind', one({ kind: 'picture' })],
    ['an unknown sender', one({ sender: 'them' })],
    ['a time span that ends before it begins', one({ sentAt: { from: 2, to: 1 } })],
    ['a time that is no date', one({ readAt: 9e15 })],
    ['half a millisecond', one({ readAt: 1.5 })],
    ['text as a list', one({ text: ['a'] })],
    ['text as an object with toString', one({ text: { toString: () => 'a' } })],
    ['a script for an address', { ...flagged(messages(0, 1)), pageUrl: 'javascript:alert(1)' }],
    [
      'a script for a profile',
      flagged(messages(0, 1), { identity: { peer: { name: 'x', profileUrl: 'javascript:alert(1)' } } }),
    ],
    ['another site', flagged(messages(0, 1), { identity: { site: 'other' as never } })],
    ['an empty account', flagged(messages(0, 1), { identity: { account: '' } })],
    ['a name without end', flagged(messages(0, 1), { identity: { peer: { name: 'x'.repeat(2001) } } })],
    ['an offset of a week', flagged(messages(0, 1), { utcOffsetMinutes: 10_080 })],
    [
      'an endless score',
      flagged(messages(0, 1), { assessment: assessment({ score: Number.POSITIVE_INFINITY }) }),
    ],
  ])('refuses %s', (_name, payload) => {
    expect(accepts('save-conversation', payload)).toBe(false);
  });

  const at = (index: number) => ({ rule: 'r', message: index, start: 0, end: 1 });
  it.each<[string, object]>([
    ['warnedAt', { warnedAt: 3 }],
    ['a signal', { signals: [{ ...at(3), tactic: 'threat' }] }],
    ['a fact', { facts: [{ ...at(3), fact: 'paid' }] }],
    ['a contribution', { contributions: [{ reason: 'x', points: 1, messages: [0, 3] }] }],
  ])('refuses %s that points at a message that is not there', (_name, change) => {
    const payload = (count: number): unknown =>
      flagged(messages(0, count), { assessment: assessment(change) });
    expect(accepts('save-conversation', payload(3))).toBe(false);
    expect(accepts('save-conversation', payload(4))).toBe(true);
  });
});

describe('open-page', () => {
  it.each(['popup', '../evil', 'https://evil.example/', '__proto__', 'Export'])(
    'refuses the page "%s"',
    (page) => {
      expect(accepts('open-page', { page })).toBe(false);
    },
  );
  it.each(['', 'a b', 'a&b', '../x', 'a'.repeat(101), 'é'])('refuses the key "%s"', (key) => {
    expect(accepts('open-page', { page: 'export', key })).toBe(false);
  });
  it.each(['a b', '#x', '../x', 'a'.repeat(21), 'É'])('refuses the part "%s"', (part) => {
    expect(accepts('open-page', { page: 'advice', part })).toBe(false);
  });
  it('opens a part of a page', () =>
    expect(accepts('open-page', { page: 'advice', part: 'close' })).toBe(true));
  it('needs no key', () => expect(accepts('open-page', { page: 'help' })).toBe(true));
});
