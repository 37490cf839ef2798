import { beforeEach, expect, it, vi } from 'vitest';
import { freshDatabases } from '../log/database.ts';

beforeEach(() => {
  vi.resetModules();
  freshDatabases();
});

const NOW = Date.UTC(2026, 10, 18);

it('writes, reads and leaves nothing behind', async () => {
  const { logWorks } = await import('../../../entrypoints/popup/probe-log.ts');
  const { popupLog } = await import('../../../entrypoints/popup/read-log.ts');
  expect(await logWorks(Date.now())).toBe(true);
  expect(await logWorks(Date.now())).toBe(true);
  expect(await (await popupLog()).list()).toEqual([]);
});

it('says so when the database can’t be opened', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'InvalidStateError');
    },
  });
  const { logWorks } = await import('../../../entrypoints/popup/probe-log.ts');
  expect(await logWorks(NOW)).toBe(false);
  vi.unstubAllGlobals();
});
