import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipOf } from './hostile-zip.ts';
import { readAll } from './read-all.ts';
import { sampleFiles } from './sample-files.ts';

const FORMATS = readdirSync(new URL('samples/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function samplesOf(format: string): Promise<readonly Sample[]> {
  const files = await sampleFiles(format);
  return Promise.all(
    files.map(async ({ name, blob }) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })),
  );
}

/** Places and bytes as shares, so that they fit any sample. */
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
  maxLength: 20,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

function damaged(
  bytes: Uint8Array,
  wanted: readonly (readonly [number, number])[],
  kept: number,
): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * kept));
  for (const [place, byte] of wanted) copy[Math.floor(place * copy.length)] = byte;
  return copy;
}

describe.each(FORMATS)('damaged samples of %s', (format) => {
  test.each(['as they are', 'in a ZIP that is damaged'])('%s: never an error, only findings', async (way) => {
    const samples = await samplesOf(format);
    const cases = fc.asyncProperty(fc.nat(samples.length - 1), changes, share, async (at, wanted, kept) => {
      const { name, bytes } = samples[at] ?? { name: '', bytes: new Uint8Array() };
      const data = way.startsWith('in') ? zipOf({ [name]: bytes }) : bytes;
      const file = { name, blob: new Blob([damaged(data, wanted, kept).slice()]) };
      const { conversations } = await readAll([file], { owner: 'mia.sample', dateOrder: 'day-first' });
      for (const { messages } of conversations)
        for (const { sentAt } of messages) if (sentAt) expect(sentAt.from).toBeLessThanOrEqual(sentAt.to);
    });
    await fc.assert(cases, { numRuns: 150 });
  });
});
