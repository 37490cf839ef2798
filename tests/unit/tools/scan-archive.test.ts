import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { makeTikTokArchive } from '../../archives/make-archive.ts';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-scan-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (path: string) => fileURLToPath(new URL(`../../archives/samples/${path}`, import.meta.url));
const scan = (...args: readonly string[]) => runScript('tools/scan.ts', args);
const verdicts = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('scan of chat archives', () => {
  test('gives one verdict a conversation, under the name of the other', async () => {
    const path = join(folder, 'made.zip');
    const made = await makeTikTokArchive(path, { megabytes: 1, planted: 2, zipped: true });
    const { code, out, err } = await scan(path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const all = verdicts(out);
    expect(all).toHaveLength(made.conversations);
    const flagged = all.filter(({ level }) => level !== 'none');
    expect(flagged.map(({ id }) => id)).toEqual(made.planted);
    expect(Object.keys(flagged[0] ?? {})).toEqual(['id', 'level', 'warnedAt', 'score', 'signals']);
  });

  test('shows a progress bar on a terminal, takes it away at the end, and no verdict is mixed with it', async () => {
    const path = join(folder, 'bar.zip');
    const made = await makeTikTokArchive(path, { megabytes: 1, zipped: true });
    const terminal = ['--import', 'data:text/javascript,process.stderr.isTTY = true'];
    const { code, out, err } = await runScript('tools/scan.ts', [path], '', terminal);
    expect(code).toBe(0);
    expect(verdicts(out)).toHaveLength(made.conversations);
    const bars = [...err.matchAll(/\r\[[#.]{30}\] (\d+) % [\d.]+ MB/g)].map(([, percent]) => Number(percent));
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.every((percent, index) => percent <= 100 && percent >= (bars[index - 1] ?? 0))).toBe(true);
    expect(err).toMatch(/\r +\r$/);
  });

  test('reads a folder that was taken out of its ZIP, and JSON Lines beside it', async () => {
    const lines = join(folder, 'lines.jsonl');
    writeFileSync(lines, '{"id": "line", "messages": []}\n');
    const { code, out } = await scan(sample('tiktok/txt-ru-2026'), lines);
    expect(code).toBe(0);
    expect(verdicts(out).map(({ id }) => id)).toEqual(['ben_sample', 'zoe.sample_7', 'line']);
  });

  test('asks whose archive it is where that is not said, and takes the answer', async () => {
    const path = sample('tiktok/json-quirks/with_bom.json');
    const asked = await scan(path);
    expect({ code: asked.code, out: asked.out }).toEqual({ code: 1, out: '' });
    expect(asked.err).toMatch(/with_bom\.json: .*--me.*mia\.sample/);
    const answered = await scan('--me', 'mia.sample', path);
    expect(answered).toMatchObject({ code: 0, err: '' });
    expect(verdicts(answered.out)).toHaveLength(2);
  });

  test('asks for the order of dates in the same way', async () => {
    const path = join(folder, 'chat.txt');
    writeFileSync(path, '[03/02/2026, 16:01:00] Mia: hello\n[03/02/2026, 16:02:00] Ben: hi\n');
    const asked = await scan('--me', 'Mia', path);
    expect(asked).toMatchObject({ code: 1, out: '' });
    expect(asked.err).toContain('--dates');
    const answered = await scan('--me', 'Mia', '--dates', 'day-first', path);
    expect(answered).toMatchObject({ code: 0, err: '' });
    expect(verdicts(answered.out)).toMatchObject([{ id: 'Ben', level: 'none' }]);
  });

  test('what was readable before the damage is judged, the damage is named, and it fails at the end', async () => {
    const path = join(folder, 'cut.json');
    await makeTikTokArchive(path, { megabytes: 1 });
    truncateSync(path, 800_000);
    const { code, out, err } = await scan('--me', 'mia.sample', path);
    expect(code).toBe(1);
    expect(verdicts(out).length).toBeGreaterThan(5);
    expect(err).toContain("can't be read further (broken)");
  });

  test.each([
    ['--dates', 'sideways', 'x'],
    ['--what', 'x'],
    ['--me', 'Mia'],
  ])('does not guess what %s %s is to mean', async (...args) => {
    const { code, err } = await scan(...args);
    expect(code).toBe(2);
    expect(err).toContain('usage');
  });
});
