import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLog } from '../../../utils/log/index.ts';
import { freshDatabases } from './database.ts';
import { assessment, flagged, message, NOW } from './samples.ts';

/** A visit: the page opens at the latest rows, then grows at both ends. */
const visit = fc.record({
  shown: fc.integer({ min: 1, max: 6 }),
  steps: fc.array(fc.record({ older: fc.nat(4), newer: fc.nat(3) }), { maxLength: 5 }),
});

/** What one reading after another shows of a conversation that grows meanwhile: [from, to) of the truth. */
function readings(visits: readonly { shown: number; steps: readonly { older: number; newer: number }[] }[]) {
  const windows: [number, number][] = [];
  let end = 8;
  for (const { shown, steps } of visits) {
    end += 1;
    let from = Math.max(0, end - shown);
    windows.push([from, end]);
    for (const { older, newer } of steps) {
      from = Math.max(0, from - older);
      end += newer;
      windows.push([from, end]);
    }
  }
  return windows;
}

it('whatever is read in whatever steps, the log has each message once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 4 }), async (visits) => {
      freshDatabases();
      let clock = NOW;
      const log = await openLog({ now: () => clock });
      const windows = readings(visits);
      const truth = new Set<number>();
      let key = '';
      for (const [from, to] of windows) {
        clock += 1000;
        const list = Array.from({ length: to - from }, (_, index) => message(from + index));
        const last = list.length - 1;
        const found = { rule: 'r', tactic: 'secrecy', message: last, start: 0, end: 1 } as const;
        const before = truth.size;
        for (let n = from; n < to; n += 1) truth.add(n);
        const saved = await log.save(flagged(list, { assessment: assessment({ signals: [found] }) }));
        expect(saved.added).toBe(truth.size - before);
        key = saved.key;
      }
      const expected = [...truth].sort((a, b) => a - b);
      const read = await log.read(key);
      expect(read.messages.map(({ id }) => id)).toEqual(expected.map((n) => `m${n}`));
      expect(read.damaged).toBe(0);
      // The assessment of the last reading points at the message that it pointed at on the page.
      const [, end] = windows.at(-1) ?? [0, 0];
      expect(read.assessment.signals.map(({ message: at }) => read.messages[at]?.id)).toContain(
        `m${end - 1}`,
      );
      expect((await log.list())[0]?.messages).toBe(expected.length);
      log.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
