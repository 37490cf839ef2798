import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../../utils/log/index.ts';
import { createQueue } from '../../../utils/log/queue.ts';
import { freshDatabases, withRaw } from './database.ts';
import { flagged, messages } from './samples.ts';

beforeEach(freshDatabases);

describe('several writers at once', () => {
  it('two tabs on one chat: each message once, whoever comes first', async () => {
    const [one, two] = await Promise.all([openLog(), openLog()]);
    const saves = Array.from({ length: 12 }, (_, n) => [
      one.save(flagged(messages(0, 5 + n))),
      two.save(flagged(messages(3, 6 + n))),
    ]).flat();
    const results = await Promise.all(saves);
    const keys = new Set(results.map(({ key }) => key));
    expect(keys.size).toBe(1);
    const added = results.reduce((sum, result) => sum + result.added, 0);
    const read = await one.read([...keys][0] ?? '');
    expect(read.messages.map(({ id }) => id)).toEqual(messages(0, 17).map(({ id }) => id));
    expect(added).toBe(17);
    expect(read.damaged).toBe(0);
  });

  it('a burst of saves in one worker waits its turn instead of racing', async () => {
    const log = await openLog();
    const burst = Array.from({ length: 70 }, (_, n) => log.save(flagged(messages(0, n + 1))));
    const results = await Promise.all(burst);
    // In the order of asking: each finds exactly one message that the one before did not have.
    expect(results.map(({ added }) => added)).toEqual(results.map(() => 1));
  }, 30_000);

  it('share one set of keys even when both are the first', async () => {
    const logs = await Promise.all([openLog(), openLog(), openLog()]);
    const saved = await Promise.all(logs.map((log) => log.save(flagged(messages(0, 2)))));
    expect(new Set(saved.map(({ key }) => key)).size).toBe(1);
    expect(saved.map(({ added }) => added).sort()).toEqual([0, 0, 2]);
    await withRaw(async (db) => expect(await db.count('keys')).toBe(1));
  });

  it('a save that runs while everything is deleted stays readable', async () => {
    const [writer, page] = await Promise.all([openLog(), openLog()]);
    const first = await writer.save(flagged(messages(0, 3)));
    const [second] = await Promise.all([writer.save(flagged(messages(0, 6))), page.clear()]);
    const rest = await page.list();
    // Either the deletion came last, or what came after it is complete and opens.
    for (const { key } of rest) expect((await page.read(key)).damaged).toBe(0);
    const third = await writer.save(flagged(messages(0, 6)));
    const read = await page.read(third.key);
    expect(read.messages).toHaveLength(6);
    expect(read.damaged).toBe(0);
    expect([first.added, second.added]).toEqual([3, expect.any(Number)]);
  });

  it('keeps different conversations apart', async () => {
    const log = await openLog();
    const identities = [
      { id: '1' },
      { id: '2' },
      { id: '1', account: 'tom.demo' },
      { id: '1', account: null },
      { id: '1', account: 'null' },
    ];
    const saved = await Promise.all(
      identities.map((identity) => log.save(flagged(messages(0, 2), { identity }))),
    );
    expect(new Set(saved.map(({ key }) => key)).size).toBe(identities.length);
    expect(saved.every(({ added }) => added === 2)).toBe(true);
  });
});

describe('the queue', () => {
  it('runs tasks of one key one after the other, and goes on after a failure', async () => {
    const enqueue = createQueue();
    const events: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = enqueue('a', async () => {
      await gate.promise;
      events.push('first');
      throw new Error('no');
    });
    const second = enqueue('a', async () => events.push('second'));
    const other = enqueue('b', async () => events.push('other'));
    await other;
    gate.resolve();
    await expect(first).rejects.toThrow('no');
    await second;
    expect(events).toEqual(['other', 'first', 'second']);
  });
});
