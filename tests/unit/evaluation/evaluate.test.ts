import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript } from '../tools/run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const conversation = (id: string, label: string, texts: readonly string[]) =>
  JSON.stringify({ id, language: 'en', label, messages: texts.map((text) => ({ sender: 'other', text })) });

writeFileSync(
  join(folder, 'a.jsonl'),
  [
    conversation('1', 'predator', ['hi there', 'send nudes']),
    conversation('2', 'predator', ['hi there', 'how was the game']),
    conversation('3', 'ordinary', ['see you at practice']),
  ].join('\n'),
);
writeFileSync(
  join(folder, 'b.jsonl'),
  `${conversation('4', 'ordinary', ['dinner is ready', 'come down'])}\n`,
);
writeFileSync(join(folder, 'ignored.json'), 'not read');

const rowsOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

describe('evaluate', () => {
  test('gives a row a file, language and label, and pooled ones', async () => {
    const { code, out, err } = await runScript('evaluation/evaluate.ts', [folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = rowsOf(out);
    const [headings = []] = rows;
    const cells = (file: string, label: string) => {
      const row = rows.find((one) => one[0] === file && one[2] === label) ?? [];
      return Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
    };
    expect(cells('a.jsonl', 'predator')).toMatchObject({
      conversations: '2',
      messages: '4',
      'warned %': expect.stringMatching(/^50\.0 \[/),
      'per 10,000': expect.stringMatching(/^2500\.00 \[/),
      'median warnedAt': '1',
      '≤ 15 %': '50.0',
    });
    expect(cells('a.jsonl', 'ordinary')).toMatchObject({
      conversations: '1',
      'none %': expect.stringMatching(/^100\.0/),
    });
    expect(cells('(all)', 'ordinary')).toMatchObject({
      conversations: '2',
      messages: '3',
      'median warnedAt': '–',
    });
  });

  test('never prints a message', async () => {
    const { out } = await runScript('evaluation/evaluate.ts', [folder, '--rules']);
    for (const words of ['hi there', 'nudes', 'dinner', 'practice']) expect(out).not.toContain(words);
    expect(out).toContain('en.intimate-request.');
  });

  test('names bad lines and fails, with the table of the rest', async () => {
    const bad = mkdtempSync(join(folder, 'bad-'));
    writeFileSync(join(bad, 'c.jsonl'), `nonsense\n${conversation('1', 'ordinary', ['hello'])}`);
    const { code, out, err } = await runScript('evaluation/evaluate.ts', [bad]);
    expect(code).toBe(1);
    expect(err).toContain('c.jsonl: line 1: not JSON');
    expect(out).toContain('ordinary');
  });

  test('says how it is used', async () => {
    const { code, err } = await runScript('evaluation/evaluate.ts', []);
    expect(code).toBe(2);
    expect(err).toContain('usage');
  });
});
