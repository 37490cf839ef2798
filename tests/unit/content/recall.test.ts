import { describe, expect, it, vi } from 'vitest';
import { createRecall } from '../../../entrypoints/chat.content/recall.ts';
import type { CallResult } from '../../../utils/messaging/index.ts';
import type { ConversationReference } from '../../../utils/model/index.ts';
import { chat, messagesNamed } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

function setUp(...answers: readonly CallResult<string | null>[]) {
  const time = fakeClock();
  const asked: ConversationReference[] = [];
  const onChange = vi.fn();
  const recall = createRecall<string>(
    async (identity) => {
      asked.push(identity);
      return answers[asked.length - 1] ?? { ok: true, value: null };
    },
    time.clock,
    onChange,
  );
  return { ...time, recall, asked, onChange, of: () => recall.of('c1', chat(messagesNamed('secret words'))) };
}

describe('what the background remembers', () => {
  it('is asked once', async () => {
    const { of, settle, asked, onChange } = setUp({ ok: true, value: 'yes' });
    expect(of()).toBeUndefined();
    expect(of()).toBeUndefined();
    await settle();
    expect(of()).toBe('yes');
    expect(asked.length).toBe(1);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is asked without any word of the chat', async () => {
    const { of, settle, asked } = setUp();
    of();
    await settle();
    expect(asked).toEqual([{ site: 'tiktok', id: 'c1', account: 'lea.demo' }]);
  });

  it('is asked without the name of the other, even where the id was made of it', async () => {
    const { recall, asked } = setUp();
    for (const id of ['name:Max', 'handle:max_demo']) recall.of(id, chat([], id));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(JSON.stringify(asked)).not.toMatch(/max/i);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
  });

  it('is not waited for for ever: a page that was frozen never gets its answer', async () => {
    const time = fakeClock();
    const answers = [
      Promise.withResolvers<CallResult<string | null>>(),
      Promise.withResolvers<CallResult<string | null>>(),
    ];
    let asked = 0;
    const onChange = vi.fn();
    const recall = createRecall<string>(
      () => {
        asked += 1;
        return answers[asked - 1]?.promise ?? Promise.resolve({ ok: true, value: null });
      },
      time.clock,
      onChange,
    );
    const of = () => recall.of('c1', chat(messagesNamed('a')));
    of();
    await time.pass(2_000);
    expect(of()).toBeUndefined();
    await time.pass(2_000);
    expect(of()).toBeNull();
    expect(onChange).toHaveBeenCalledOnce();
    await time.pass(31_000);
    of();
    await time.pass(0);
    expect(asked).toBe(2);
    answers[1]?.resolve({ ok: true, value: 'late' });
    await time.settle();
    expect(of()).toBe('late');
  });

  it('counts as nothing when nobody answers, and is asked again later', async () => {
    const { of, pass, asked } = setUp({ ok: false, error: 'no-answer' }, { ok: true, value: 'yes' });
    of();
    await pass(29_000);
    expect(of()).toBeNull();
    expect(asked.length).toBe(1);
    await pass(2_000);
    of();
    await pass(0);
    expect(of()).toBe('yes');
  });

  it('is not overwritten by a late answer', async () => {
    const { of, recall, settle } = setUp({ ok: true, value: 'old' });
    of();
    recall.set('c1', 'new');
    await settle();
    expect(of()).toBe('new');
  });
});
