import { describe, expect, it, vi } from 'vitest';
import { createPresence } from '../../../entrypoints/chat.content/presence.ts';
import { idleStatus, statusOf } from '../../../entrypoints/chat.content/status-of.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import type { CallResult } from '../../../utils/messaging/index.ts';
import type { Assessment, TabStatus } from '../../../utils/model/index.ts';
import { reason } from '../components/card/assessments.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

function setUp(...answers: readonly CallResult<null>[]) {
  const time = fakeClock();
  const told: TabStatus[] = [];
  const onOrphaned = vi.fn();
  const presence = createPresence(
    (async (_name: string, status: TabStatus) => {
      told.push(status);
      return answers[told.length - 1] ?? { ok: true, value: null };
    }) as never,
    time.clock,
    onOrphaned,
  );
  return { ...time, presence, told, onOrphaned };
}
const counted = (messagesRead: number): TabStatus => ({ ...idleStatus('paused'), messagesRead });

describe('presence', () => {
  it('tells the latest of what came together, once', async () => {
    const { presence, told, pass } = setUp();
    presence.report(counted(1));
    presence.report(counted(2));
    await pass(1000);
    presence.report(counted(2));
    await pass(1000);
    expect(told.map(({ messagesRead }) => messagesRead)).toEqual([2]);
  });

  it('tries again when nobody answered', async () => {
    const { presence, told, pass } = setUp({ ok: false, error: 'no-answer' });
    presence.report(counted(1));
    await pass(10_000);
    expect(told.map(({ messagesRead }) => messagesRead)).toEqual([1, 1]);
  });

  it('tells it once more after the page came back from the cache', async () => {
    const { presence, told, pass } = setUp();
    presence.repeat();
    await pass(1000);
    expect(told).toEqual([]);
    presence.report(counted(1));
    await pass(1000);
    presence.repeat();
    await pass(1000);
    expect(told.map(({ messagesRead }) => messagesRead)).toEqual([1, 1]);
  });

  it('says when the extension was updated under it', async () => {
    const { presence, told, pass, onOrphaned } = setUp({ ok: false, error: 'orphaned' });
    presence.report(counted(1));
    await pass(100_000);
    expect(onOrphaned).toHaveBeenCalledOnce();
    expect(told.length).toBe(1);
  });
});

describe('what is told', () => {
  const conversation = chat(messagesNamed('secret words'));
  const told = (assessment: Assessment): TabStatus =>
    statusOf({
      reading: reading(conversation),
      name: 'c1',
      judged: { conversation, assessment },
      acquaintance: null,
      keeping: 'saved',
      logKey: 'k1',
      cardCatalogs: CARD_CATALOGS,
      cardStyles: '',
      contacts: {},
      said: [],
      unsaved: false,
    });

  it('holds no word, name or handle of the other', () => {
    const status = told(flaggedAs('danger', 'secrecy', 'secrecy'));
    expect(JSON.stringify(status)).not.toMatch(/secret words|Max|max_demo/);
    expect(status).toMatchObject({ level: 'danger', tactics: ['secrecy'], messagesRead: 1, logKey: 'k1' });
  });

  it('counts the tactics that are reasons, not every sign that was found', () => {
    const quieted = { ...flaggedAs('warning', 'secrecy', 'flattery'), contributions: [reason('secrecy')] };
    expect(told(quieted).tactics).toEqual(['secrecy']);
  });

  it('says that the user is in distress, whatever the level', () => {
    const fact = { rule: 'r', fact: 'in-distress', message: 0, start: 0, end: 1 } as const;
    expect(told(flaggedAs('none')).distress).toBe(false);
    expect(told({ ...flaggedAs('none'), facts: [fact] }).distress).toBe(true);
  });
});
