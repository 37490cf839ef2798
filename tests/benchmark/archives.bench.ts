/**
 * What reading a TikTok archive costs by its size, each in a fresh process, beside plain JSON.parse of the whole file
 * with the same engine: messages a second (by the clock and by the processor's time), peak memory.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { makeTikTokArchive } from '../archives/make-archive.ts';

const SCRIPT = fileURLToPath(new URL('archive-process.ts', import.meta.url));
const SIZES = [1, 20, 200];
/** So many MB for its objects, so that the peak shows what is needed, not what a free machine lets lie about. */
const SMALL = ['--max-old-space-size=48', '--max-semi-space-size=2'];

type Cost = Readonly<Record<'messages' | 'flagged' | 'ms' | 'cpu' | 'peak' | 'above', number>>;

function costOf(way: 'stream' | 'whole', file: string): string {
  const limits = way === 'stream' ? SMALL : [];
  const out = execFileSync(process.execPath, [...limits, SCRIPT, way, file], { encoding: 'utf8' });
  const { messages, flagged, ms, cpu, peak, above } = JSON.parse(out) as Cost;
  const rate = (time: number) => `${Math.round(messages / time)}k`;
  return [
    `${(ms / 1000).toFixed(1)} s`,
    `${messages} messages`,
    `${rate(ms)}/s (processor ${rate(cpu)}/s)`,
    `peak ${Math.round(peak / 1e6)} MB, ${Math.round(above / 1e6)} above the started engine`,
    `${flagged} flagged`,
  ].join(', ');
}

test('archives by size', { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  for (const megabytes of SIZES) {
    const json = join(folder, `${megabytes}.json`);
    const zip = join(folder, `${megabytes}.zip`);
    await makeTikTokArchive(json, { megabytes });
    await makeTikTokArchive(zip, { megabytes, zipped: true });
    console.log(`${megabytes} MB, JSON:       ${costOf('stream', json)}`);
    console.log(`${megabytes} MB, in a ZIP:   ${costOf('stream', zip)}`);
    console.log(`${megabytes} MB, JSON.parse: ${costOf('whole', json)}`);
  }
  rmSync(folder, { recursive: true });
});
