import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../utils/log/sealed/content.ts';
import { inOrder } from '../../../utils/log/sealed/in-order.ts';
import { distinct, newRuns } from '../../../utils/log/sealed/runs.ts';
import { message, messages } from './samples.ts';

const run = (after: number | null, list: readonly number[], before: number | null): Run => ({
  after: after === null ? null : `m${after}`,
  before: before === null ? null : `m${before}`,
  messages: list.map((n) => message(n)),
});
const numbers = (runs: readonly Run[]): number[] => inOrder(runs).map(({ id }) => Number(id.slice(1)));

describe('newRuns', () => {
  it('finds the stretches that are not known, with their neighbours', () => {
    const known = new Set(['m2', 'm3', 'm6']);
    const runs = newRuns(messages(0, 8), ({ id }) => known.has(id));
    expect(runs).toEqual([run(null, [0, 1], 2), run(3, [4, 5], 6), run(6, [7], null)]);
  });

  it('finds nothing in what is known, and nothing in nothing', () => {
    expect(newRuns(messages(0, 4), () => true)).toEqual([]);
    expect(newRuns([], () => false)).toEqual([]);
  });

  it('works on each id once', () => {
    expect(distinct([message(1), message(2), message(1)]).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });
});

describe('inOrder', () => {
  it.each<[string, Run[], number[]]>([
    ['one run', [run(null, [1, 2, 3], null)], [1, 2, 3]],
    ['later messages', [run(null, [1, 2], null), run(2, [3], null)], [1, 2, 3]],
    ['older ones that arrive later', [run(null, [5, 6], null), run(null, [3, 4], 5)], [3, 4, 5, 6]],
    ['a gap that is never filled', [run(null, [1, 2], null), run(null, [7, 8], null)], [1, 2, 7, 8]],
    [
      'a gap that is filled later',
      [run(null, [1, 2], null), run(null, [7, 8], null), run(2, [3, 4, 5, 6], 7)],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
    [
      'stretches saved in the wrong order, bridged later',
      [run(null, [7, 8], null), run(null, [1, 2], null), run(2, [3], 7)],
      [1, 2, 3, 7, 8],
    ],
    [
      'a stretch that grows after another one began',
      [run(null, [1, 2], null), run(null, [7, 8], null), run(2, [3], null)],
      [1, 2, 3, 7, 8],
    ],
    ['a message that shows up in the middle', [run(null, [1, 3], null), run(1, [2], 3)], [1, 2, 3]],
    [
      'two that follow the same one: the stretch saved first goes on',
      [run(null, [1, 2, 3], null), run(1, [9], null)],
      [1, 2, 3, 9],
    ],
    ['neighbours that are lost with a damaged part', [run(9, [1], 8), run(1, [2], 7)], [1, 2]],
  ])('%s', (_name, runs, expected) => {
    expect(numbers(runs)).toEqual(expected);
  });

  it('gives each message once even when pages contradict each other', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            after: fc.option(fc.nat(12)),
            list: fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
            before: fc.option(fc.nat(12)),
          }),
          { maxLength: 8 },
        ),
        (parts) => {
          const order = numbers(parts.map(({ after, list, before }) => run(after, list, before)));
          expect([...order].sort()).toEqual([...new Set(parts.flatMap(({ list }) => list))].sort());
        },
      ),
    );
  });

  it('handles a long chain that was read backwards without deep recursion', () => {
    const runs = Array.from({ length: 20_000 }, (_, index) => run(null, [20_000 - index], 20_001 - index));
    expect(numbers(runs)).toEqual(Array.from({ length: 20_000 }, (_, index) => index + 1));
  });
});
