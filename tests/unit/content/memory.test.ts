import { describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../entrypoints/chat.content/memory.ts';
import type { call } from '../../../utils/messaging/client/index.ts';
import type { RememberedSign } from '../../../utils/model/index.ts';
import { chat, messagesNamed } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

const REMEMBERED: RememberedSign = {
  about: 'age-said',
  by: 'self',
  strength: 'plain',
  age: 'minor',
  messageId: 'keyed',
  notedAt: 5,
};
const SIGN = { about: 'secrecy', by: 'other', strength: 'plain', message: 1 } as const;

function setUp(answer: (name: string) => unknown = () => ({ ok: true, value: [] })) {
  const { clock, settle } = fakeClock();
  const asked = vi.fn(async (name: string, _payload: unknown) => answer(name));
  const onChange = vi.fn();
  const memory = createMemory(asked as unknown as typeof call, clock, onChange);
  const payloads = (name: string) => asked.mock.calls.filter(([one]) => one === name).map(([, what]) => what);
  return { memory, onChange, payloads, settle };
}

describe('what is remembered of a chat', () => {
  it('is asked for once, with the messages that are on the page, and again when older ones appear', async () => {
    const { memory, onChange, payloads, settle } = setUp(() => ({ ok: true, value: [REMEMBERED] }));
    expect(memory.of('c', chat(messagesNamed('b')))).toEqual([]);
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(memory.of('c', chat(messagesNamed('b', 'c')))).toEqual([REMEMBERED]);
    await settle();
    expect(payloads('recall-signs')).toHaveLength(1);
    memory.of('c', chat(messagesNamed('a', 'b', 'c')));
    await settle();
    expect(payloads('recall-signs')).toHaveLength(2);
  });

  it('changes nothing where there is none', async () => {
    const { memory, onChange, settle } = setUp();
    memory.of('c', chat(messagesNamed('a')));
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('gets each sign once, by the id of its message and without its words', async () => {
    const { memory, payloads, settle } = setUp();
    const conversation = chat(messagesNamed('a', 'b'));
    memory.note('c', conversation, [SIGN]);
    memory.note('c', conversation, [SIGN]);
    await settle();
    const [message] = conversation.messages.slice(1);
    expect(payloads('remember-signs')).toMatchObject([
      { signs: [{ about: 'secrecy', by: 'other', strength: 'plain', messageId: message?.id }] },
    ]);
    expect(JSON.stringify(payloads('remember-signs'))).not.toContain(conversation.peer.name);
  });

  it('gets a sign again that could not be kept', async () => {
    const { memory, payloads, settle } = setUp((name) =>
      name === 'remember-signs' ? { ok: false, error: 'no-answer' } : { ok: true, value: [] },
    );
    const conversation = chat(messagesNamed('a', 'b'));
    memory.note('c', conversation, [SIGN]);
    await settle();
    memory.note('c', conversation, [SIGN]);
    await settle();
    expect(payloads('remember-signs')).toHaveLength(2);
  });

  it('is nothing in a group', async () => {
    const { memory, payloads, settle } = setUp(() => ({ ok: true, value: [REMEMBERED] }));
    const group = { ...chat(messagesNamed('a', 'b')), kind: 'group' as const };
    memory.note('c', group, [SIGN]);
    expect(memory.of('c', group)).toEqual([]);
    await settle();
    expect(payloads('recall-signs')).toEqual([]);
    expect(payloads('remember-signs')).toEqual([]);
  });
});
