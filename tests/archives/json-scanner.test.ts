import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonFound, JsonKey, JsonPath } from '../../utils/archives/json/json-scanner.ts';
import { readJson } from '../../utils/archives/json/read-json.ts';

/** The bytes in pieces of these lengths, again and again. */
async function* pieces(text: string, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

async function found(text: string, lengths: readonly number[], takeAt: number): Promise<JsonFound[]> {
  const all: JsonFound[] = [];
  const choose = (at: JsonPath, _key: JsonKey, kind: string) =>
    kind === 'plain' || at.length >= takeAt ? 'take' : 'enter';
  for await (const batch of readJson(pieces(text, lengths), choose)) all.push(...batch);
  return all;
}

/** The same, out of what JSON.parse gives. */
function expected(value: unknown, takeAt: number, at: JsonPath = []): JsonFound[] {
  const isContainer = (one: unknown): one is object => typeof one === 'object' && one !== null;
  if (!isContainer(value)) return [];
  const entries: [JsonKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inside = entries.flatMap(([key, one]): JsonFound[] =>
    isContainer(one) && at.length < takeAt
      ? expected(one, takeAt, [...at, key])
      : [{ kind: 'value', at, key, value: one }],
  );
  return [...inside, { kind: 'end', at }];
}

/** Roots that are containers, whose keys JSON.parse keeps in the text's order. */
const roots = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => typeof value === 'object' && value !== null && !/"-?\d+":/.test(JSON.stringify(value)));
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('JSON as it streams in', () => {
  test('is what JSON.parse makes of it, wherever the pieces are cut', () =>
    fc.assert(
      fc.asyncProperty(
        roots,
        lengths,
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        async (root, cut, at, wide) => {
          const text = JSON.stringify(root, null, wide ? 2 : 0);
          expect(await found(text, cut, at)).toEqual(expected(JSON.parse(text), at));
        },
      ),
      { numRuns: 300 },
    ));

  test('may begin with a byte order mark, in pieces too, and hold several roots', async () => {
    expect(await found('\uFEFF {"a":1}\n[2]', [1], 9)).toEqual([
      { kind: 'value', at: [], key: 'a', value: 1 },
      { kind: 'end', at: [] },
      { kind: 'value', at: [], key: 0, value: 2 },
      { kind: 'end', at: [] },
    ]);
  });

  test.each([
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '[1,',
    '{"a":"b',
    '{]',
    '[}',
    '{,}',
    '{"a" 1}',
    '[1 2]',
    'x',
    '{"a":}',
  ])('refuses %s', (text) => expect(found(text, [3], 9)).rejects.toThrow('archive: broken'));

  test('what is no JSON is given as undefined, and its neighbours are read', async () => {
    expect(await found('{"a":"\\x0B","b":nul,"c":1}', [4], 9)).toEqual([
      { kind: 'value', at: [], key: 'a', value: undefined },
      { kind: 'value', at: [], key: 'b', value: undefined },
      { kind: 'value', at: [], key: 'c', value: 1 },
      { kind: 'end', at: [] },
    ]);
  });
});
