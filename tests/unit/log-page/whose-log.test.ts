import { describe, expect, it, vi } from 'vitest';
import { whoseLog } from '../../../entrypoints/log/whose-log.ts';

const saved = (...latest: readonly (string | null | undefined)[]) => {
  const latestAccount = vi.fn<() => Promise<string | null | undefined>>();
  for (const account of latest) latestAccount.mockResolvedValueOnce(account);
  return { latestAccount };
};

describe('whose log is shown', () => {
  it.each([
    ['?account=lea.demo', 'lea.demo'],
    ['?account=', null],
  ])('%s: that of the account the page was opened for', async (search, account) => {
    const log = saved('tom.demo');
    expect(await whoseLog(search)(log)).toBe(account);
    expect(log.latestAccount).not.toHaveBeenCalled();
  });

  it.each([['lea.demo'], [null]])(
    'else that of the account saved last (%s), also after its entries are gone',
    async (latest) => {
      const log = saved(latest, 'tom.demo');
      const whose = whoseLog('');
      expect(await whose(log)).toBe(latest);
      expect(await whose(log)).toBe(latest);
    },
  );

  it('is decided when there is something', async () => {
    const log = saved(undefined, 'lea.demo');
    const whose = whoseLog('');
    expect(await whose(log)).toBeUndefined();
    expect(await whose(log)).toBe('lea.demo');
  });
});
