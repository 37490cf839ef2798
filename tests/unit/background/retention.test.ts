import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRetention } from '../../../entrypoints/background/retention.ts';
import { type Log, openLog } from '../../../utils/log/index.ts';
import type { Retention } from '../../../utils/model/index.ts';
import { freshDatabases } from '../log/database.ts';
import { flagged, messages, NOW } from '../log/samples.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const DAY = 86_400_000;
afterEach(() => vi.restoreAllMocks());

/** A log with a chat of today, one of 20 and one of 100 days ago, and a clock that stands where it is put. */
async function setUp(retention: Retention) {
  freshDatabases();
  const time = { now: NOW - 100 * DAY };
  const log: Log = await openLog({ now: () => time.now });
  for (const [id, days] of [
    ['old', 100],
    ['middle', 20],
    ['new', 0],
  ] as const) {
    time.now = NOW - days * DAY;
    await log.save(flagged(messages(0, 2), { identity: { id, peer: { name: id } } }));
  }
  const settings: { retention: Retention } = { retention };
  const onDeleted = vi.fn();
  const opening = vi.fn(() => Promise.resolve(log));
  const { apply, applyDaily } = createRetention({
    now: () => time.now,
    loadSettings: () => Promise.resolve(settings),
    openLog: opening,
    onDeleted,
  });
  const kept = async () => (await log.list()).map(({ peerName }) => peerName);
  return { time, settings, onDeleted, opening, log, apply, applyDaily, kept };
}

describe('how long the log is kept', () => {
  it.each<[Retention, string[]]>([
    [30, ['new', 'middle']],
    [365, ['new', 'middle', 'old']],
    [null, ['new', 'middle', 'old']],
  ])('%s', async (retention, expected) => {
    const { apply, kept, onDeleted } = await setUp(retention);
    await apply();
    expect(await kept()).toEqual(expected);
    expect(onDeleted).toHaveBeenCalledTimes(expected.length < 3 ? 1 : 0);
  });

  it('is looked at once a day, whatever happens in between', async () => {
    const { time, applyDaily, kept, opening } = await setUp(30);
    await applyDaily();
    await applyDaily();
    expect(opening).toHaveBeenCalledOnce();
    time.now = NOW + DAY - 1;
    await applyDaily();
    expect(opening).toHaveBeenCalledOnce();
    time.now = NOW + 11 * DAY;
    await applyDaily();
    expect(opening).toHaveBeenCalledTimes(2);
    expect(await kept()).toEqual(['new']);
  });

  it('goes on after the clock was set back', async () => {
    const { time, applyDaily, opening } = await setUp(30);
    await applyDaily();
    time.now = NOW - 3 * DAY;
    await applyDaily();
    expect(opening).toHaveBeenCalledTimes(2);
  });

  it('is tried again after a failure, which deletes nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { applyDaily, kept, opening, onDeleted } = await setUp(30);
    opening.mockRejectedValueOnce(new Error('full'));
    await applyDaily();
    expect(await kept()).toHaveLength(3);
    expect(onDeleted).not.toHaveBeenCalled();
    await applyDaily();
    expect(await kept()).toHaveLength(2);
  });

  it('does not let a page bring back what it still shows', async () => {
    const { apply, log, kept } = await setUp(30);
    await apply();
    const again = flagged(messages(0, 2), { identity: { id: 'old', peer: { name: 'old' } } });
    await expect(log.save(again)).rejects.toMatchObject({ code: 'deleted' });
    expect(await kept()).toEqual(['new', 'middle']);
  });
});
