/**
 * What the engine costs once: its start in fresh processes (median; the processor's own time beside the clock's, which a
 * busy machine stretches), what it then holds, and the peak. And what a text twice as long costs, as a ratio.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { HOSTILE } from './hostile.ts';
import { engine } from './native.ts';

const load = createRequire(import.meta.url);
const { prepareRules } = load(
  '../../utils/detection/match/prepared.ts',
) as typeof import('../../utils/detection/match/prepared.ts');
const { RULE_DATA } = load(
  '../../utils/detection/rules/index.ts',
) as typeof import('../../utils/detection/rules/index.ts');

const STARTS = 15;
const ROUNDS = 7;
const SCRIPT = fileURLToPath(new URL('start-process.ts', import.meta.url));

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('start, size and peak memory', { timeout: 300_000 }, () => {
  const { files, languages, sharedClasses } = RULE_DATA;
  const json = JSON.stringify({ ...RULE_DATA, prepared: prepareRules(files, languages, sharedClasses) });
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const path = join(folder, 'rules.json');
  writeFileSync(path, json);
  const runs = Array.from(
    { length: STARTS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', SCRIPT, path], { encoding: 'utf8' }),
      ) as Record<string, number>,
  );
  rmSync(folder, { recursive: true });
  const of = (name: string) => median(runs.map((run) => run[name] ?? 0));
  const least = (name: string) => Math.min(...runs.map((run) => run[name] ?? 0));
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    [
      `start: ${of('open').toFixed(1)} ms median of ${STARTS}, ${least('open').toFixed(1)} at best (processor ${of('openCpu').toFixed(1)} ms); first message ${of('firstMessage').toFixed(1)} ms`,
      `rules as they travel: ${mb(json.length)}, ${(gzipSync(json).length / 1000).toFixed(0)} kB gzipped`,
      `held after the start: ${mb(of('rules'))}; after 2,000 messages: ${mb(of('rulesAndPatterns'))}; peak above the bare process: ${mb(of('peak'))}`,
    ].join('\n'),
  );
});

test('a text twice as long', { timeout: 300_000 }, () => {
  for (const [name, piece] of HOSTILE) {
    const half = piece.repeat(Math.ceil(500_000 / piece.length));
    const whole = half + half;
    const times = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [key, text] of [
        ['half', half],
        ['whole', whole],
      ] as const) {
        const from = performance.now();
        engine.assess([{ sender: 'other', text }]);
        times[key] = Math.min(times[key], performance.now() - from);
      }
    }
    console.log(
      `${name}: ${times.half.toFixed(0)} → ${times.whole.toFixed(0)} ms, × ${(times.whole / times.half).toFixed(2)}`,
    );
  }
});
