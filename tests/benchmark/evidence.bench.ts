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
