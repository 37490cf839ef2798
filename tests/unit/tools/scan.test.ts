import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asks = {
  id: 'asks',
  messages: [
    { sender: 'other', text: 'salut, tu fais quoi ?' },
    { sender: 'self', text: 'rien, les devoirs. tu as vu le match ?' },
    { sender: 'other', text: 'envoie un nude', sentAt: 1_700_000_000_000 },
  ],
  source: 'ignored',
};
const calm = { id: 7, messages: [{ sender: 'other', text: 'on mange à midi' }] };

function fileOf(name: string, ...lines: readonly (object | string)[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

const scan = (args: readonly string[], input?: string) => runScript('tools/scan.ts', args, input);
const verdicts = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('scan', () => {
  test('prints one verdict a conversation, in order, and nothing else', async () => {
    const { code, out, err } = await scan([fileOf('two.jsonl', asks, calm)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second] = verdicts(out);
    expect(Object.keys(first ?? {})).toEqual(['id', 'level', 'warnedAt', 'score', 'signals']);
    expect(first).toMatchObject({ id: 'asks', level: 'warning', warnedAt: 2 });
    expect(first?.signals).toContainEqual({
      rule: expect.stringMatching(/^fr\.intimate-request\./),
      tactic: 'intimate-request',
      message: 2,
    });
    expect(second).toEqual({ id: 7, level: 'none', warnedAt: null, score: 0, signals: [] });
  });

  test('reads standard input, and files beside it', async () => {
    const { code, out } = await scan(
      ['-', fileOf('calm.jsonl', calm)],
      `\uFEFF${JSON.stringify(asks)}\r\n\n`,
    );
    expect(code).toBe(0);
    expect(verdicts(out).map(({ id }) => id)).toEqual(['asks', 7]);
  });

  test('names bad lines with their number, goes on, and fails at the end', async () => {
    const path = fileOf(
      'bad.jsonl',
      'no json',
      asks,
      '[]',
      { messages: [] },
      { id: 'x' },
      { id: 'y', messages: [{ sender: 'somebody', text: 'a' }] },
      { id: 'z', messages: [{ sender: 'other' }] },
      { id: 'w', messages: [{ sender: 'other', text: 'a', sentAt: 'someday' }] },
      '',
      calm,
    );
    const { code, out, err } = await scan([path]);
    expect(code).toBe(1);
    expect(verdicts(out).map(({ id }) => id)).toEqual(['asks', 7]);
    const lines = err.trim().split('\n');
    expect(lines.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['1', '3', '4', '5', '6', '7', '8']);
    for (const line of lines) expect(line).toContain('bad.jsonl');
  });

  test('never repeats the words of a message in what it says', async () => {
    const { err } = await scan(
      ['-'],
      '{"id": "a", "messages": [{"sender": "me", "text": "very private"}]}\nvery private',
    );
    expect(err).not.toContain('private');
  });

  test('a file that is not there is named, and the others are read', async () => {
    const { code, out, err } = await scan([join(folder, 'missing.jsonl'), fileOf('there.jsonl', calm)]);
    expect(code).toBe(1);
    expect(err).toContain('missing.jsonl');
    expect(verdicts(out)).toHaveLength(1);
  });

  test('lines may hold any JSON string, line separators of Unicode too', async () => {
    const { code, out } = await scan(
      ['-'],
      JSON.stringify({ id: '\u2028 \u2029', messages: [{ sender: 'self', text: 'a\u2028b' }] }),
    );
    expect(code).toBe(0);
    expect(verdicts(out)).toMatchObject([{ id: '\u2028 \u2029' }]);
  });

  test('an empty conversation is none at all', async () => {
    const { out } = await scan(['-'], '{"id": "e", "messages": []}');
    expect(verdicts(out)).toMatchObject([{ level: 'none', warnedAt: null }]);
  });

  test('without a file it says how it is used', async () => {
    const { code, err } = await scan([]);
    expect(code).toBe(2);
    expect(err).toContain('usage');
  });
});
