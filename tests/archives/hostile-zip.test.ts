import { describe, expect, test } from 'vitest';
import { lyingZip, zipOf } from './hostile-zip.ts';
import { linesOf, readAll } from './read-all.ts';

const message = (text: string) => ({ Date: '2026-02-03 16:05:10', From: 'ben_sample', Content: text });
const CHATS = JSON.stringify({
  'Direct Message': {
    'Direct Messages': { ChatHistory: { 'Chat History with ben_sample:': [message('hi')] } },
  },
});
const READ = ['2026-02-03T16:05:10 other text: hi'];

const zipFile = (bytes: Uint8Array) => ({ name: 'data.zip', blob: new Blob([bytes.slice()]) });
const read = (bytes: Uint8Array) => readAll([zipFile(bytes)]);
const damage = (entry: string, reason: string) => ({ kind: 'damaged', entry, reason });

describe('ZIPs that are not what they say', () => {
  test('names that point elsewhere are names only', async () => {
    const { conversations, others } = await read(zipOf({ '../../etc/passwd': CHATS, '/root.json': '{}' }));
    expect(conversations.map(linesOf)).toEqual([READ]);
    expect(conversations[0]?.entry).toBe('../../etc/passwd');
    expect(others).toEqual([{ kind: 'format', format: 'tiktok', entries: 1 }]);
  });

  test('a ZIP within the ZIP is counted, not opened', async () => {
    const { conversations, others } = await read(
      zipOf({ 'inner.zip': zipOf({ 'a.json': CHATS }), 'b.json': CHATS }),
    );
    expect(conversations).toHaveLength(1);
    expect(others).toContainEqual({ kind: 'not-understood', what: 'zip', count: 1 });
  });

  test('a bomb stops long before it is unpacked, and what came first is there', async () => {
    const bomb = new TextEncoder().encode(CHATS.slice(0, -3) + ' '.repeat(40_000_000));
    const { conversations, others } = await read(lyingZip({ name: 'bomb.json', data: bomb }));
    expect(conversations.map(linesOf)).toEqual([READ]);
    expect(others).toContainEqual(damage('bomb.json', 'bomb'));
  });

  test('more than declared: what was declared is read', async () => {
    const data = new TextEncoder().encode(`${CHATS}${' '.repeat(5000)}`);
    const { conversations, others } = await read(lyingZip({ name: 'a.json', data, size: CHATS.length }));
    expect(conversations.map(linesOf)).toEqual([READ]);
    expect(others).toContainEqual(damage('a.json', 'broken'));
  });

  test('a declared size of 4 GB costs nothing', async () => {
    const data = new TextEncoder().encode(CHATS);
    const { conversations, others } = await read(lyingZip({ name: 'a.json', data, size: 0xfffffffe }));
    expect(conversations.map(linesOf)).toEqual([READ]);
    expect(others).toContainEqual(damage('a.json', 'broken'));
  });

  test.each([
    ['encrypted', { flags: 1 }],
    ['unsupported', { method: 14 }],
    ['broken', { offset: 0x7fffffff }],
    ['broken', { offset: 5 }],
  ] as const)('%s entries are named', async (reason, lie) => {
    const data = new TextEncoder().encode(CHATS);
    const { conversations, others } = await read(lyingZip({ name: 'a.json', data, ...lie }));
    expect(conversations).toEqual([]);
    expect(others).toEqual([damage('a.json', reason)]);
  });

  test('without its end, the files are found by their own headers', async () => {
    const whole = zipOf({ 'a.json': CHATS, 'b.txt': 'nothing', 'c.jpg': 'x' });
    const { conversations, others } = await read(whole.subarray(0, whole.length - 30));
    expect(conversations.map(linesOf)).toEqual([READ]);
    expect(others).toContainEqual(damage('data.zip', 'broken'));
  });

  test('cut within a file, its beginning is read', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => message(`line ${at * 7919}`));
    const text = JSON.stringify({
      'Direct Message': { ChatHistory: { 'Chat History with ben_sample:': many } },
    });
    const whole = zipOf({ 'a.json': text });
    const { conversations, others } = await read(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(conversations).toHaveLength(1);
    expect(conversations[0]?.messages.length).toBeGreaterThan(1000);
    expect(others.filter(({ kind }) => kind === 'damaged')).toEqual([
      damage('data.zip', 'broken'),
      damage('a.json', 'broken'),
    ]);
  });

  test('a changed byte does not pass unnoticed', async () => {
    const whole = zipOf({ 'a.json': new TextEncoder().encode(CHATS) });
    const place = Buffer.from(whole).indexOf('a.json') + 'a.json'.length + 30;
    whole[place] = (whole[place] ?? 0) ^ 4;
    const { others } = await read(whole);
    expect(others).toContainEqual(damage('a.json', 'broken'));
  });

  test('what is no ZIP but begins like one is said to be broken', async () => {
    const { conversations, others } = await read(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    expect({ conversations, others }).toEqual({ conversations: [], others: [damage('data.zip', 'broken')] });
  });
});
