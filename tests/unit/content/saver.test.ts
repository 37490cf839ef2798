import { describe, expect, it, vi } from 'vitest';
import { nameOf } from '../../../entrypoints/chat.content/name-of.ts';
import { createSaver } from '../../../entrypoints/chat.content/saver.ts';
import type { CallResult } from '../../../utils/messaging/index.ts';
import type { Assessment, FlaggedConversation } from '../../../utils/model/index.ts';
import { chat, flaggedAs, idsOf, messagesNamed } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

type Answer = CallResult<{ key: string; added: number }>;
const SAVED: Answer = { ok: true, value: { key: 'k1', added: 1 } };
const LOST: Answer = { ok: false, error: 'no-answer' };

/** A background that gives these answers one after the other, and the last one for ever. */
function setUp(...answers: readonly (Answer | Promise<Answer>)[]) {
  const time = fakeClock();
  const sent: FlaggedConversation[] = [];
  const onChange = vi.fn();
  const onOrphaned = vi.fn();
  const onKey = vi.fn();
  let isThere = true;
  let rechecks = 0;
  const saver = createSaver({
    call: (async (name: string, payload: FlaggedConversation) => {
      if (name === 'recall-conversation') {
        rechecks += 1;
        return { ok: true, value: isThere ? { key: 'k1' } : null };
      }
      sent.push(payload);
      return answers[Math.min(sent.length, answers.length) - 1];
    }) as never,
    clock: time.clock,
    versions: () => ({ vigie: '0.1.0', rules: '1' }),
    onChange,
    onKey,
    onOrphaned,
  });
  const warning = flaggedAs('warning', 'secrecy');
  const keep = (names: readonly string[], assessment: Assessment = warning, key: string | null = null) =>
    saver.keep('c1', { conversation: chat(messagesNamed(...names)), assessment }, key);
  const remove = async () => {
    isThere = false;
    await saver.recheck();
  };
  return { ...time, saver, sent, keep, onChange, onKey, onOrphaned, remove, rechecks: () => rechecks };
}

describe('the saver', () => {
  it('hands over the conversation and says when it is kept', async () => {
    const { saver, keep, sent, pass } = setUp(SAVED);
    keep(['a', 'b']);
    expect(saver.kept('c1')).toEqual({ keeping: 'saving', key: null });
    await pass(0);
    expect(saver.kept('c1')).toEqual({ keeping: 'saved', key: 'k1' });
    expect(sent.map(idsOf)).toEqual([['a', 'b']]);
    expect(sent[0]?.identity).toEqual({
      site: 'tiktok',
      id: 'c1',
      account: 'lea.demo',
      kind: 'direct',
      peer: { name: 'Max', handle: 'max_demo' },
    });
  });

  it('sends nothing while nothing is new', async () => {
    const { keep, sent, pass } = setUp(SAVED);
    keep(['a']);
    await pass(1000);
    keep(['a']);
    await pass(100_000);
    expect(sent.length).toBe(1);
  });

  it('sends what arrives while it is sending, once that is through', async () => {
    const first = Promise.withResolvers<Answer>();
    const { keep, sent, pass } = setUp(first.promise, SAVED);
    keep(['a']);
    await pass(0);
    keep(['a', 'b']);
    keep(['a', 'b', 'c']);
    await pass(1000);
    expect(sent.map(idsOf)).toEqual([['a']]);
    first.resolve(SAVED);
    await pass(1000);
    expect(sent.map(idsOf)).toEqual([['a'], ['a', 'b', 'c']]);
  });

  it('lets the card be shown first: nothing is handed over in the task that found it', async () => {
    const { keep, sent, pass, settle } = setUp(SAVED);
    keep(['a']);
    await settle();
    expect(sent).toEqual([]);
    await pass(0);
    expect(sent.length).toBe(1);
  });

  it('sends again when the level rose without a new message', async () => {
    const { keep, sent, pass } = setUp(SAVED);
    keep(['a']);
    await pass(1000);
    keep(['a'], flaggedAs('danger', 'secrecy'));
    await pass(1000);
    expect(sent.map(({ assessment }) => assessment.level)).toEqual(['warning', 'danger']);
  });

  it('says when it cannot save, tries again and again, later each time, and loses nothing', async () => {
    const { saver, keep, sent, pass } = setUp(LOST, LOST, LOST, SAVED);
    keep(['a']);
    await pass(0);
    expect(saver.kept('c1')?.keeping).toBe('unsaved');
    expect(saver.isBehind()).toBe(true);
    keep(['a', 'b']);
    await pass(999);
    expect(sent.length).toBe(1);
    await pass(1);
    expect(sent.length).toBe(2);
    await pass(1999);
    expect(sent.length).toBe(2);
    await pass(1);
    expect(sent.length).toBe(3);
    await pass(4000);
    expect(sent.map(idsOf)).toEqual([['a'], ['a', 'b'], ['a', 'b'], ['a', 'b']]);
    expect(saver.kept('c1')).toEqual({ keeping: 'saved', key: 'k1' });
    expect(saver.isBehind()).toBe(false);
  });

  it('never waits longer than a minute', async () => {
    const { keep, sent, pass } = setUp(LOST);
    keep(['a']);
    await pass(3_600_000);
    const before = sent.length;
    await pass(60_000);
    expect(sent.length).toBe(before + 1);
  });

  it('gives up, and says so, when the extension was updated under it', async () => {
    const { keep, sent, pass, onOrphaned } = setUp({ ok: false, error: 'orphaned' });
    keep(['a']);
    await pass(100_000);
    expect(onOrphaned).toHaveBeenCalledOnce();
    expect(sent.length).toBe(1);
  });

  it.each(['not-flagged', 'deleted'])('lets go of a chat that the log refuses as %s', async (reason) => {
    const { saver, keep, sent, pass, onKey, onChange } = setUp({ ok: false, error: 'failed', reason });
    // As the session does: each change of the saver leads to the next attempt.
    onChange.mockImplementation(() => keep(['a'], flaggedAs('none'), 'k1'));
    keep(['a'], flaggedAs('none'), 'k1');
    await pass(100_000);
    expect(sent.length).toBe(1);
    expect(onKey).toHaveBeenLastCalledWith('c1', null);
    expect(saver.kept('c1')).toBeNull();
    expect(saver.isBehind()).toBe(false);
  });

  it('keeps a deleted chat again when the log takes it for something new', async () => {
    const { saver, keep, sent, pass, onKey } = setUp(
      { ok: false, error: 'failed', reason: 'deleted' },
      SAVED,
    );
    keep(['a']);
    await pass(1000);
    keep(['a', 'b']);
    await pass(1000);
    expect(sent.length).toBe(2);
    expect(saver.kept('c1')).toEqual({ keeping: 'saved', key: 'k1' });
    expect(onKey).toHaveBeenLastCalledWith('c1', 'k1');
  });

  it('no longer says "kept" once the user has deleted it from the log', async () => {
    const { saver, keep, sent, pass, remove, onChange, onKey, rechecks } = setUp(SAVED);
    keep(['a']);
    await pass(1000);
    await saver.recheck();
    expect(saver.kept('c1')).toEqual({ keeping: 'saved', key: 'k1' });
    onChange.mockClear();
    await remove();
    expect(saver.kept('c1')).toBeNull();
    expect(onChange).toHaveBeenCalled();
    expect(onKey).toHaveBeenLastCalledWith('c1', null);
    keep(['a']);
    await pass(1000);
    await remove();
    expect([sent.length, rechecks()]).toEqual([1, 2]);
  });

  it('is quiet after it was stopped', async () => {
    const { saver, keep, sent, pass, pending, onChange } = setUp(LOST);
    keep(['a']);
    await pass(0);
    onChange.mockClear();
    saver.stop();
    expect(pending()).toBe(0);
    keep(['a', 'b']);
    await pass(100_000);
    expect(sent.length).toBe(1);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a chat whose name its page learns late', () => {
  const early = { ...chat(messagesNamed('a', 'b')), account: null };
  const late = { ...early, account: 'lea.demo', formerly: [{ id: 'c1', account: null }] };
  const assessment = flaggedAs('warning', 'secrecy');
  const nameEarly = nameOf(early);
  const nameLate = nameOf(late);

  it('is handed over under the new one, with the old one, though nothing else is new', async () => {
    const { saver, sent, pass } = setUp(SAVED, { ok: true, value: { key: 'k2', added: 2 } });
    saver.keep(nameEarly, { conversation: early, assessment }, null);
    await pass(1000);
    saver.keep(nameLate, { conversation: late, assessment }, null);
    expect(saver.kept(nameLate)).toEqual({ keeping: 'saved', key: 'k1' });
    await pass(100_000);
    expect(sent.map(({ identity, formerly }) => [identity.account, formerly])).toEqual([
      [null, undefined],
      ['lea.demo', [{ id: 'c1', account: null }]],
    ]);
    expect(sent[1]?.identity).not.toHaveProperty('formerly');
    expect(saver.kept(nameLate)).toEqual({ keeping: 'saved', key: 'k2' });
    expect(saver.kept(nameEarly)).toBeNull();
  });

  it('is never under way under both: the log has to see them one after the other', async () => {
    const first = Promise.withResolvers<Answer>();
    const { saver, sent, pass } = setUp(first.promise, SAVED);
    saver.keep(nameEarly, { conversation: early, assessment }, null);
    await pass(0);
    saver.keep(nameLate, { conversation: late, assessment }, null);
    await pass(100_000);
    expect(sent).toHaveLength(1);
    first.resolve(LOST);
    await pass(100_000);
    expect(sent.map(({ identity }) => identity.account)).toEqual([null, 'lea.demo']);
    expect(saver.isBehind()).toBe(false);
  });
});

describe('what changes of a message that was saved', () => {
  it('is handed over once, when the page no longer shows it and when it is shown again', async () => {
    const { saver, sent, pass } = setUp(SAVED);
    const [first, second] = messagesNamed('a', 'b');
    const keep = (...messages: Parameters<typeof chat>[0]) =>
      saver.keep('c1', { conversation: chat(messages), assessment: flaggedAs('warning', 'secrecy') }, null);
    if (!first || !second) throw new Error('no messages');
    keep(first, second);
    await pass(1000);
    const gone = { ...first, goneAt: 5 };
    keep(gone, second);
    await pass(1000);
    keep(gone, second);
    await pass(1000);
    expect(sent.map(({ messages }) => messages[0]?.goneAt)).toEqual([undefined, 5]);
    keep(first, second);
    await pass(1000);
    expect(sent).toHaveLength(3);
  });

  it('is handed over when a gap above it closes, and nothing else changed', async () => {
    const { saver, sent, pass } = setUp(SAVED);
    const [first, second] = messagesNamed('a', 'b');
    if (!first || !second) throw new Error('no messages');
    for (const gapBefore of [true, true, false, false]) {
      const conversation = chat([first, { ...second, gapBefore }]);
      saver.keep('c1', { conversation, assessment: flaggedAs('warning', 'secrecy') }, null);
      await pass(1000);
    }
    expect(sent.map(({ messages }) => messages[1]?.gapBefore)).toEqual([true, false]);
  });
});
