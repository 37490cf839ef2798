import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepUnlocked, lockIfUnused, unlockedKey, watchLocking } from '../../../utils/settings/index.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 22, 20, 0);
const MINUTE = 60_000;
const KEY = { keyId: 'k1', pkcs8: Uint8Array.from([0, 1, 127, 128, 255]) };
const stored = () => fakeBrowser.storage.session.get();

beforeEach(() => fakeBrowser.reset());

describe('the unlocked key', () => {
  it('is none at first, and comes back as it was, out of memory only', async () => {
    expect(await unlockedKey(NOW)).toBeNull();
    await keepUnlocked(KEY, NOW);
    expect(await unlockedKey(NOW)).toEqual(KEY);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is forgotten ten minutes after its last use, and then gone from the memory too', async () => {
    await keepUnlocked(KEY, NOW);
    expect(await unlockedKey(NOW + 10 * MINUTE - 1)).toEqual(KEY);
    expect(await unlockedKey(NOW + 20 * MINUTE - 2)).toEqual(KEY);
    expect(await unlockedKey(NOW + 30 * MINUTE - 2)).toBeNull();
    expect(await stored()).toEqual({});
    expect(await unlockedKey(NOW)).toBeNull();
  });

  it('is not kept longer by looking whether its time is over', async () => {
    await keepUnlocked(KEY, NOW);
    await lockIfUnused(NOW + 9 * MINUTE);
    expect(await stored()).not.toEqual({});
    await lockIfUnused(NOW + 10 * MINUTE);
    expect(await stored()).toEqual({});
  });

  it('is forgotten when the clock was set back: else it would stay for as long as that', async () => {
    await keepUnlocked(KEY, NOW);
    expect(await unlockedKey(NOW - 1)).toBeNull();
    expect(await stored()).toEqual({});
  });

  it('is forgotten at once when the log is locked', async () => {
    await keepUnlocked(KEY, NOW);
    await keepUnlocked(null, NOW);
    expect(await unlockedKey(NOW)).toBeNull();
  });

  it('stays forgotten when it is locked elsewhere in the middle of a use', async () => {
    await keepUnlocked(KEY, NOW);
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementationOnce(async (items) => {
      await keepUnlocked(null, NOW);
      await set(items);
    });
    await unlockedKey(NOW + MINUTE);
    expect(await unlockedKey(NOW + MINUTE)).toBeNull();
  });
});

describe('who watches the locking', () => {
  // As browsers tell of a removal: without a new value (the fake says null).
  const removed = (key: string, area = 'session'): void =>
    void fakeBrowser.storage.onChanged.trigger({ [key]: { oldValue: 1 } }, area);

  it('is told when it is locked, not of anything else, until it stops', async () => {
    const onLocked = vi.fn();
    const stop = watchLocking(onLocked);
    await keepUnlocked(KEY, NOW);
    await unlockedKey(NOW + MINUTE);
    const name = 'unlockedKey';
    removed('other');
    removed(name, 'local');
    expect(onLocked).not.toHaveBeenCalled();
    removed(name);
    expect(onLocked).toHaveBeenCalledTimes(1);
    stop();
    removed(name);
    expect(onLocked).toHaveBeenCalledTimes(1);
  });
});
