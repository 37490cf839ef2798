import { expect, it } from 'vitest';
import { NO_FILTER, passes } from '../../../components/log/list-filter.tsx';
import { readPage } from '../../../entrypoints/log/read-page.ts';
import type { ListFilter, ListPlace, LogEntry } from '../../../utils/log/index.ts';

const entry = (number: number): LogEntry => ({
  key: `k${number}`,
  peerName: number % 40 === 0 ? 'Zoé' : `Max ${number}`,
  peerHandle: `demo_${number}`,
  account: 'lea.demo',
  level: number % 10 === 0 ? 'danger' : 'warning',
  tactics: [],
  messages: 1,
  firstSavedAt: number,
  lastSavedAt: number,
  damaged: 0,
});

/** A log of `count` conversations that counts how many it had to open. */
function logOf(count: number) {
  const all = Array.from({ length: count }, (_, index) => entry(count - index));
  let opened = 0;
  return {
    opened: () => opened,
    list: async ({ limit = 0, before }: ListFilter = {}) => {
      const from = before ? all.findIndex(({ key }) => key === before.key) + 1 : 0;
      const part = all.slice(from, from + limit);
      opened += part.length;
      return part;
    },
  };
}

it('opens one screen only of a long log', async () => {
  const log = logOf(1000);
  const { entries, next } = await readPage(log, 'lea.demo', NO_FILTER);
  expect([entries.length, log.opened(), next?.key]).toEqual([20, 20, 'k981']);
  expect((await readPage(log, 'lea.demo', NO_FILTER, next)).entries[0]?.key).toBe('k980');
});

it('finds all that fits, wherever it is', async () => {
  const { entries, next } = await readPage(logOf(600), 'lea.demo', { name: 'ZOE', level: 'all' });
  expect(entries).toHaveLength(15);
  expect(next).toBeUndefined();
});

it('goes on after the screen, and misses nothing', async () => {
  const log = logOf(1000);
  const filter = { name: '', level: 'danger' } as const;
  const keys: string[] = [];
  let next: ListPlace | undefined;
  do {
    const part = await readPage(log, 'lea.demo', filter, next);
    keys.push(...part.entries.map(({ key }) => key));
    next = part.next;
  } while (next !== undefined);
  expect(keys).toHaveLength(100);
  expect(new Set(keys).size).toBe(100);
});

it('looks for names and handles in any case, with or without @ and accents', () => {
  const zoe = { peerName: 'Zoé Demo', peerHandle: 'zoe.demo', level: 'danger' };
  for (const name of ['zoe', 'ZOÉ', '@zoe.d', ' demo ', ''])
    expect(passes({ name, level: 'all' }, zoe)).toBe(true);
  expect(passes({ name: 'max', level: 'all' }, zoe)).toBe(false);
  expect(passes({ name: '', level: 'warning' }, zoe)).toBe(false);
});
