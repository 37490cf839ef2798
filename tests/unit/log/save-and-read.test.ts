import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../utils/log/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { assessment, flagged, message, messages, NOW } from './samples.ts';

let log: Log;
let clock = NOW;

beforeEach(async () => {
  freshDatabases();
  clock = NOW;
  log = await openLog({ now: () => clock });
});

const ids = (read: { messages: readonly { id: string }[] }): string[] => read.messages.map(({ id }) => id);

describe('save and read', () => {
  it('gives back what was saved', async () => {
    const original = flagged(messages(0, 5));
    const { key, added } = await log.save(original);
    expect(added).toBe(5);
    expect(await log.read(key)).toEqual({
      ...original,
      key,
      firstSavedAt: NOW,
      lastSavedAt: NOW,
      damaged: 0,
    });
  });

  it('keeps nothing twice', async () => {
    const first = await log.save(flagged(messages(0, 5)));
    clock += 1000;
    const again = await log.save(flagged(messages(0, 5)));
    expect(again).toEqual({ key: first.key, added: 0 });
    const read = await log.read(first.key);
    expect(read.messages).toHaveLength(5);
    expect(read.lastSavedAt).toBe(NOW);
  });

  it('appends later messages and keeps the latest assessment', async () => {
    const { key } = await log.save(flagged(messages(0, 5)));
    clock += 1000;
    const graver = assessment({ level: 'danger', warnedAt: 6 });
    expect(await log.save(flagged(messages(0, 8), { assessment: graver }))).toEqual({ key, added: 3 });
    const read = await log.read(key);
    expect(ids(read)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
    expect(read.assessment).toEqual(graver);
    expect([read.firstSavedAt, read.lastSavedAt]).toEqual([NOW, NOW + 1000]);
  });

  it('puts older messages that arrive later above the known ones', async () => {
    const { key } = await log.save(flagged(messages(10, 13)));
    await log.save(flagged(messages(6, 13)));
    await log.save(flagged(messages(2, 15)));
    expect(ids(await log.read(key))).toEqual(messages(2, 15).map(({ id }) => id));
  });

  it('keeps what an earlier visit found when the page later shows the latest rows only', async () => {
    const danger = assessment({
      level: 'danger',
      score: 90,
      warnedAt: 1,
      signals: [{ rule: 'fr.threat.publish', tactic: 'threat', message: 1, start: 0, end: 3 }],
      contributions: [{ reason: 'threat', points: 90, floor: 'danger', messages: [1] }],
    });
    const { key } = await log.save(flagged(messages(0, 5), { assessment: danger }));
    clock += 1000;
    await log.save(flagged(messages(3, 8)));
    const { assessment: read } = await log.read(key);
    expect(read.level).toBe('danger');
    expect(read.contributions).toEqual(danger.contributions);
    expect(read.warnedAt).toBe(1);
    expect(read.signals.map(({ rule, message }) => [rule, message])).toEqual([
      ['fr.threat.publish', 1],
      ['fr.secrecy.tell-nobody', 3],
    ]);
  });

  it('refuses a conversation below warning, whose words must not be stored', async () => {
    for (const level of ['none', 'notice'] as const) {
      await expect(
        log.save(flagged(messages(0, 2), { assessment: assessment({ level }) })),
      ).rejects.toMatchObject({
        code: 'not-flagged',
      });
    }
    expect(await log.list()).toEqual([]);
  });

  it('keeps no text of what is not a text message', async () => {
    const { key } = await log.save(flagged([message(0), message(1, { kind: 'image', text: 'alt text' })]));
    expect((await log.read(key)).messages[1]).toMatchObject({ kind: 'image', text: '' });
  });

  it('keeps unpaired surrogates, control characters and markup as they are', async () => {
    const text = '\ud800 <script>alert(1)</script> \u202e\u0000 \udfff';
    const { key } = await log.save(
      flagged([message(0, { text, id: '\ud800' }), message(1, { id: '\ud801' })]),
    );
    const read = await log.read(key);
    expect(read.messages.map((one) => one.id)).toEqual(['\ud800', '\ud801']);
    expect(read.messages[0]?.text).toBe(text);
  });

  it('adds later messages of a flagged conversation at any level, and never lowers the level kept', async () => {
    const { key } = await log.save(flagged(messages(0, 5), { assessment: assessment({ level: 'danger' }) }));
    const calm = assessment({ level: 'none', score: 0, warnedAt: null, signals: [], contributions: [] });
    clock += 1000;
    // After a reload the page shows the latest rows only.
    expect(await log.save(flagged(messages(3, 7), { assessment: calm }))).toEqual({ key, added: 2 });
    // The same reading as the first, gone on.
    expect(await log.save(flagged(messages(0, 9), { assessment: calm }))).toEqual({ key, added: 2 });
    expect(await log.save(flagged(messages(0, 9), { assessment: calm }))).toEqual({ key, added: 0 });
    const read = await log.read(key);
    expect(ids(read)).toEqual(messages(0, 9).map(({ id }) => id));
    expect(read.assessment).toEqual(assessment({ level: 'danger' }));
    expect(read.damaged).toBe(0);
    expect((await log.list())[0]).toMatchObject({ level: 'danger', messages: 9 });
  });

  it('has one assessment for one reading that goes on, however calm it was in between', async () => {
    const calm = assessment({ level: 'notice' });
    await log.save(flagged(messages(0, 5)));
    await log.save(flagged(messages(0, 7), { assessment: calm }));
    await log.save(flagged(messages(0, 9)));
    await withRaw(async (db) => expect(await db.count('verdicts')).toBe(1));
  });

  it('keeps a new assessment of the same messages', async () => {
    const { key } = await log.save(flagged(messages(0, 5)));
    const graver = assessment({ level: 'danger', score: 99 });
    expect(await log.save(flagged(messages(0, 5), { assessment: graver }))).toEqual({ key, added: 0 });
    expect((await log.read(key)).assessment).toEqual(graver);
  });

  it('shows the newest name of the account and the page, and of equal assessments the latest', async () => {
    const { key } = await log.save(flagged(messages(0, 5)));
    clock += 1000;
    await log.save(flagged(messages(3, 6), { assessment: assessment({ score: 41 }) }));
    clock += 1000;
    const renamed = { peer: { name: 'Maxime', handle: 'maxime.demo' } };
    const pageUrl = 'https://www.tiktok.com/@maxime.demo';
    const latest = assessment({ score: 42 });
    await log.save(flagged(messages(0, 6), { identity: renamed, pageUrl, assessment: latest }));
    const read = await log.read(key);
    expect([read.identity.peer, read.pageUrl, read.assessment.score]).toEqual([renamed.peer, pageUrl, 42]);
    expect((await log.list())[0]).toMatchObject({ peerName: 'Maxime', peerHandle: 'maxime.demo' });
  });

  it('lists what was found in message order, whichever visit found it', async () => {
    const signal = (message: number) => ({ rule: 'r', tactic: 'threat' as const, message, start: 0, end: 1 });
    const signals = [signal(0), signal(1)];
    const { key } = await log.save(flagged(messages(5, 9), { assessment: assessment({ signals }) }));
    clock += 1000;
    await log.save(flagged(messages(2, 6), { assessment: assessment({ signals }) }));
    const { assessment: read } = await log.read(key);
    expect(read.signals.map(({ message }) => message)).toEqual([0, 1, 3, 4]);
  });

  it('finds a conversation that it has, for the same account only', async () => {
    const { identity } = flagged([]);
    expect(await log.find(identity)).toBeNull();
    const { key } = await log.save(flagged(messages(0, 2)));
    expect(await log.find(identity)).toBe(key);
    expect(await log.find({ ...identity, account: 'tom.demo' })).toBeNull();
  });
});
