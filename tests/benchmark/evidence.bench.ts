import { zipSync } from 'fflate';
import { test } from 'vitest';
import { buildEvidence, zipEvidence } from '../../utils/evidence/index.ts';
import { EXPORTED_AT, type Line, recordOf, STORY } from '../unit/evidence/sample-record.ts';

/** The sample story over and over, a quarter of an hour apart. */
const linesOf = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    ...STORY[index % STORY.length],
    minute: Math.floor(index / STORY.length) * 15,
  }));

const ONE_THOUSAND = recordOf(linesOf(1_000));
const TEN_THOUSAND = recordOf(linesOf(10_000));
const options = { locale: 'fr', exportedAt: EXPORTED_AT } as const;
const files = await buildEvidence(TEN_THOUSAND, options);

/** How long the act takes, ms: the fastest of some times. */
async function fastest(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const begin = performance.now();
    await act();
    times.push(performance.now() - begin);
  }
  return Math.min(...times);
}

test('a whole export, beside what nobody can spare', { timeout: 120_000 }, async () => {
  const bytes = Object.fromEntries(files.map(({ name, bytes: content }) => [name, content]));
  const whole = async (record: typeof TEN_THOUSAND) => zipEvidence(await buildEvidence(record, options));
  const [small, large] = [await fastest(() => whole(ONE_THOUSAND)), await fastest(() => whole(TEN_THOUSAND))];
  const zipping = await fastest(() => zipSync(bytes));
  console.log(
    `export of 10,000 messages: ${large.toFixed(0)} ms, ${(large / zipping).toFixed(2)} x zipping the same bytes alone, ` +
      `${(large / small).toFixed(1)} x the export of 1,000`,
  );
});

test('evidence export', { timeout: 120_000 }, async ({ bench }) => {
  await bench.compare(
    bench('files of 1,000 messages', async () => {
      await buildEvidence(ONE_THOUSAND, options);
    }),
    bench('files of 10,000 messages', async () => {
      await buildEvidence(TEN_THOUSAND, options);
    }),
    bench('ZIP of 10,000 messages', () => {
      zipEvidence(files);
    }),
    { iterations: 5, time: 500 },
  );
});
