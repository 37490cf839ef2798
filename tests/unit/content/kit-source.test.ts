import { describe, expect, it, vi } from 'vitest';
import { createKitSource } from '../../../entrypoints/chat.content/kit-source.ts';
import type { Judge } from '../../../utils/detection/judging/index.ts';
import type { call } from '../../../utils/messaging/client/index.ts';
import { fakeClock } from './fake-clock.ts';

const RULES = { ok: true, value: { rules: { version: 'r1' }, cardCatalogs: [] } };

const idleJudge = () => ({ add() {}, assessment() {} }) as unknown as Judge;

function setUp(answers: unknown[], openEngine: () => () => Judge = () => idleJudge) {
  const time = fakeClock();
  const asked = vi.fn(async () => answers.shift() ?? RULES);
  const onChange = vi.fn();
  const onOrphaned = vi.fn();
  const source = createKitSource(
    asked as unknown as typeof call,
    openEngine,
    '0.1.0',
    time.clock,
    onChange,
    onOrphaned,
  );
  return { ...time, asked, onChange, onOrphaned, source };
}

describe('where the engine comes from', () => {
  it('asks once, and only when a chat is open', async () => {
    const { source, asked, onChange, settle } = setUp([RULES]);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    expect(source.want()).toBeNull();
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(source.want()).toMatchObject({ rulesVersion: 'r1', cardCatalogs: [] });
    expect(asked.mock.calls).toEqual([['load-chat-kit', { vigie: '0.1.0' }]]);
  });

  it('says that it is failing, and asks again until it has the rules', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { source, asked, pass, settle } = setUp([
      { ok: false, error: 'no-answer' },
      { ok: false, error: 'failed' },
    ]);
    source.want();
    await settle();
    expect(source.isFailing()).toBe(true);
    await pass(2000);
    expect(asked).toHaveBeenCalledTimes(3);
    expect(source.isFailing()).toBe(false);
    expect(source.want()).not.toBeNull();
  });

  it('counts rules that do not compile as failing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { source, settle } = setUp([RULES], () => {
      throw new Error('fr.secrecy.x: no class <y>');
    });
    source.want();
    await settle();
    expect(source.isFailing()).toBe(true);
    expect(source.want()).toBeNull();
    source.stop();
  });

  it('gives way to a newer script', async () => {
    const { source, onOrphaned, settle, pending } = setUp([{ ok: false, error: 'orphaned' }]);
    source.want();
    await settle();
    expect(onOrphaned).toHaveBeenCalledTimes(1);
    expect(pending()).toBe(0);
  });

  it('reads the classes of words before the first message needs them, in a judge of its own', async () => {
    const heard: string[] = [];
    let judges = 0;
    const { source, pass, settle } = setUp([RULES], () => () => {
      judges += 1;
      return { ...idleJudge(), add: ({ text }) => void heard.push(text) };
    });
    source.want();
    await settle();
    expect(heard).toEqual([]);
    await pass(1000);
    expect(heard.length).toBeGreaterThan(1);
    expect(judges).toBe(1);
  });

  it('does nothing of that for a page that is left at once', async () => {
    const add = vi.fn();
    const { source, pass, settle } = setUp([RULES], () => () => ({ ...idleJudge(), add }));
    source.want();
    await settle();
    source.stop();
    await pass(1000);
    expect(add).not.toHaveBeenCalled();
  });

  it('asks no more once stopped', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { source, asked, pass, settle } = setUp([{ ok: false, error: 'no-answer' }]);
    source.want();
    await settle();
    source.stop();
    await pass(60_000);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
