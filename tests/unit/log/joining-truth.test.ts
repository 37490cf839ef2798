import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLog } from '../../../utils/log/index.ts';
import { freshDatabases } from './database.ts';
import { flagged, message, NOW } from './samples.ts';

/** What a page calls a chat as it learns more and more. */
const NAMES = [
  { id: 'handle:max_demo', account: null },
  { id: '7301', account: null },
  { id: '7301', account: 'lea.demo' },
] as const;

/** A visit: what is shown at each name (older rows above, newer ones below), and whether it is saved there. */
const visit = fc.record({
  shown: fc.integer({ min: 1, max: 6 }),
  from: fc.nat(2),
  stages: fc.tuple(
    ...NAMES.map(() => fc.record({ older: fc.nat(3), newer: fc.nat(3), saves: fc.boolean() })),
  ),
});

it('whatever a page learns when, a chat is there once, whole and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(visit, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (visits, sibling) => {
        freshDatabases();
        let clock = NOW;
        const log = await openLog({ now: () => clock });
        const truth = new Set<number>();
        let end = 8;
        let key = '';
        for (const { shown, from: begin, stages } of visits) {
          end += 1;
          let from = Math.max(0, end - shown);
          for (const [at, name] of NAMES.entries()) {
            const { older = 0, newer = 0, saves = false } = stages[at] ?? {};
            from = Math.max(0, from - older);
            end += newer;
            const isLast = at === NAMES.length - 1;
            if (at < begin || !(saves || isLast)) continue;
            clock += 1000;
            const list = Array.from({ length: end - from }, (_, index) => message(from + index));
            const formerly = NAMES.slice(begin, at);
            const saved = await log.save(
              flagged(list, { identity: name, ...(formerly.length > 0 ? { formerly } : {}) }),
            );
            if (isLast) key = saved.key;
          }
          for (let n = from; n < end; n += 1) truth.add(n);
        }
        // Somebody else's chat with the same person, on a page that never tells whose it is: theirs from then on.
        if (sibling) await log.save(flagged([message(900), message(901)], { identity: NAMES[0] }));
        const expected = [...truth].sort((a, b) => a - b).map((n) => `m${n}`);
        const read = await log.read(key);
        expect(read.messages.map(({ id }) => id)).toEqual(expected);
        expect(read.damaged).toBe(0);
        const list = await log.list();
        const own = list.filter(({ account }) => account === 'lea.demo');
        expect(own).toHaveLength(1);
        expect(own[0]?.messages).toBe(expected.length);
        if (!sibling) expect(list).toEqual(own);
        expect(await log.count()).toBe(list.length);
        await log.remove(key);
        expect(await log.list({ account: 'lea.demo' })).toEqual([]);
        if (sibling) expect(await log.count({ account: null })).toBe(1);
        else expect(await log.count()).toBe(0);
        log.close();
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
