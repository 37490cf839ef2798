import { expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../components/log/list-filter.tsx';
import { readList } from '../../../entrypoints/log/read-list.ts';
import type { ListFilter, LogEntry } from '../../../utils/log/index.ts';

const log = () => ({
  list: vi.fn(async (_filter?: ListFilter): Promise<LogEntry[]> => []),
  protection: vi.fn(async () => 'none' as const),
});

it('reads nobody’s list while the user has to choose', async () => {
  const kept = log();
  const whose = { kind: 'choose', accounts: [{ account: 'lea.demo', count: 1 }] } as const;
  expect((await readList(kept, whose, NO_FILTER)).list).toEqual(whose);
  expect((await readList(kept, { kind: 'nobody' }, NO_FILTER)).list).toMatchObject({ account: undefined });
  expect(kept.list).not.toHaveBeenCalled();
});

it.each(['lea.demo', null])(
  'reads the list of the account that it is (%s), and of no other',
  async (account) => {
    const kept = log();
    const { list } = await readList(kept, { kind: 'one', account, others: true }, NO_FILTER);
    expect(list).toMatchObject({ kind: 'open', account, others: true, unprotected: true });
    expect(kept.list.mock.calls.map(([filter]) => filter?.account)).toEqual([account]);
  },
);
