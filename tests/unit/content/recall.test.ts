import { describe, expect, it, vi } from 'vitest';
import { createRecall } from '../../../entrypoints/chat.content/recall.ts';
import type { CallResult } from '../../../utils/messaging/index.ts';
import type { ConversationIdentity } from '../../../utils/model/index.ts';
import { chat, messagesNamed } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

function setUp(...answers: readonly CallResult<string | null>[]) {
  const time = fakeClock();
  const asked: ConversationIdentity[] = [];
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
    expect(JSON.stringify(asked)).not.toContain('secret words');
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
