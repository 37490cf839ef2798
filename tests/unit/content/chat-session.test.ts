import { expect, it } from 'vitest';
import { type ChatState, startChatSession } from '../../../entrypoints/chat.content/chat-session.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import type { Reading } from '../../../utils/sites/index.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

/** A chat whose only sign is a mild one, and a background that keeps and remembers. */
function setUp() {
  const time = fakeClock();
  const saved: number[] = [];
  let state: ChatState | null = null;
  let emit: (next: Reading) => void = () => {};
  const answers: Record<string, unknown> = {
    'load-chat-kit': { rules: { version: '1' }, cardCatalogs: CARD_CATALOGS },
    'save-conversation': { key: 'k1', added: 1 },
    'recall-signs': [],
    'remember-person': { acquaintance: 'my-age', until: Number.MAX_SAFE_INTEGER },
  };
  const session = startChatSession({
    window: {} as Window,
    adapter: {
      site: 'tiktok',
      matches: () => true,
      isChatPage: () => true,
      observe: (_window, onReading) => {
        emit = onReading;
        return { stop: () => {} };
      },
    },
    openEngine: () => () => ({
      add: () => {},
      assessment: () => flaggedAs('warning', 'flattery'),
      signs: () => [],
    }),
    call: (async (name: string, payload: { messages: readonly unknown[] }) => {
      if (name === 'save-conversation') saved.push(payload.messages.length);
      return { ok: true, value: answers[name] ?? null };
    }) as never,
    clock: time.clock,
    vigieVersion: '0.1.0',
    onState: (next) => {
      state = next;
    },
    onOrphaned: () => {},
  });
  return { ...time, session, saved, show: (next: Reading) => emit(next), state: () => state };
}

it('goes on keeping a chat after "I know this person" has lowered its level', async () => {
  const { session, saved, show, state, pass } = setUp();
  show(reading(chat(messagesNamed('a'))));
  await pass(10_000);
  expect(saved).toEqual([1]);
  session.answerAcquaintance('my-age');
  await pass(10_000);
  expect(state()?.judged?.assessment.level).toBe('none');
  show(reading(chat(messagesNamed('a', 'b'))));
  await pass(10_000);
  expect(saved.at(-1)).toBe(2);
  expect(state()).toMatchObject({ keeping: 'saved', logKey: 'k1' });
  session.stop();
});
