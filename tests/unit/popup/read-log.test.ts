import { beforeEach, describe, expect, it, vi } from 'vitest';
import { popupLog, readChat, readLog } from '../../../entrypoints/popup/read-log.ts';
import { type AccountLog, LogError, openLog } from '../../../utils/log/index.ts';
import type { TabStatus } from '../../../utils/model/index.ts';
import { ENTRIES, keptChat } from '../../stories/pages/invented.ts';

vi.mock('../../../utils/log/index.ts', async (original) => ({
  ...(await original<object>()),
  openLog: vi.fn(),
}));

const log = {
  read: vi.fn(async (_key: string) => keptChat('fr')),
  list: vi.fn(async (_filter: object) => ENTRIES),
  count: vi.fn(async (_filter: object) => 3),
  protection: vi.fn(async () => 'none'),
  accounts: vi.fn(async (): Promise<AccountLog[]> => [{ account: 'tom.demo', count: 3 }]),
};

const status = (change: Partial<TabStatus> = {}): TabStatus => ({
  phase: 'on',
  health: { state: 'reading', reason: 'ok' },
  messagesRead: 1,
  level: 'none',
  tactics: [],
  logKey: null,
  account: 'lea.demo',
  distress: false,
  unsaved: false,
  ...change,
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(openLog).mockResolvedValue(log as unknown as Awaited<ReturnType<typeof openLog>>);
});

describe('popupLog', () => {
  it('opens again after a failure, and once otherwise', async () => {
    vi.mocked(openLog).mockRejectedValueOnce(new LogError('cannot-open'));
    expect(await readLog(null)).toEqual({ kind: 'failed', failure: 'cannot-open' });
    await popupLog();
    await popupLog();
    expect(openLog).toHaveBeenCalledTimes(2);
  });
});

describe('a locked log', () => {
  it('says how many there are, not whose', async () => {
    log.list.mockRejectedValueOnce(new LogError('locked'));
    expect(await readLog(status())).toEqual({ kind: 'locked', count: 3 });
    expect(log.count).toHaveBeenCalledExactlyOnceWith({ account: 'lea.demo' });
  });
});

describe('readLog', () => {
  const accountShown = async (of: TabStatus | null) => {
    const view = await readLog(of);
    expect(log.list).toHaveBeenCalledExactlyOnceWith({
      account: view.kind === 'open' ? view.account : '',
      limit: 3,
    });
    return view.kind === 'open' ? view.account : 'failed';
  };

  it('shows the log of the account that is signed in', async () => {
    expect(await accountShown(status())).toBe('lea.demo');
  });

  it('never shows somebody’s log beside a chat whose account is unknown', async () => {
    expect(await accountShown(status({ account: null }))).toBeNull();
    expect(log.accounts).not.toHaveBeenCalled();
  });

  it('shows the only account that has a log where no chat is read', async () => {
    expect(await accountShown(null)).toBe('tom.demo');
  });

  it('shows nobody’s log where no chat is read and several accounts have one', async () => {
    for (const others of [
      [
        { account: 'lea.demo', count: 1 },
        { account: 'tom.demo', count: 3 },
      ],
      [{ account: undefined, count: 1 }],
    ]) {
      log.accounts.mockResolvedValueOnce(others);
      expect((await readLog(null)).kind).toBe('choose');
    }
    expect(log.list).not.toHaveBeenCalled();
  });

  it('stays with the account that was shown, whoever comes first after a deletion', async () => {
    expect(await readLog(null, 'lea.demo')).toMatchObject({ account: 'lea.demo' });
    expect(await readLog(null, null)).toMatchObject({ account: null });
    expect(log.accounts).not.toHaveBeenCalled();
    expect(await readLog(status(), 'tom.demo')).toMatchObject({ account: 'lea.demo' });
  });

  it('has nothing to show while nothing was ever kept', async () => {
    log.accounts.mockResolvedValueOnce([]);
    expect(await accountShown(null)).toBeNull();
  });
});

describe('readChat', () => {
  it('shows a kept chat with its level and reasons', async () => {
    const chat = await readChat(status({ logKey: 'k1', level: 'danger' }));
    expect(log.read).toHaveBeenCalledExactlyOnceWith('k1');
    expect(chat).toMatchObject({ kind: 'flagged', key: 'k1', level: 'danger' });
  });

  it('says why a kept chat cannot be shown', async () => {
    log.read.mockRejectedValueOnce(new LogError('damaged'));
    expect(await readChat(status({ logKey: 'k1' }))).toEqual({ kind: 'unreadable', failure: 'damaged' });
  });

  it('says "nothing seen" only of a chat that is read', async () => {
    expect(await readChat(status())).toEqual({ kind: 'none' });
    expect(await readChat(status({ health: { state: 'degraded', reason: 'fallback-signs' } }))).toEqual({
      kind: 'none',
    });
    expect(await readChat(status({ health: { state: 'blind', reason: 'no-message-rows' } }))).toBeNull();
    expect(await readChat(null)).toBeNull();
  });

  it('shows what was seen of a chat that is not kept', async () => {
    const seen = status({ level: 'notice', tactics: ['off-platform'] });
    expect(await readChat(seen)).toEqual({ kind: 'seen', level: 'notice', tactics: ['off-platform'] });
  });
});
