import { describe, expect, it, vi } from 'vitest';
import { startChatSession } from '../../../entrypoints/chat.content/chat-session.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import type { Reading } from '../../../utils/sites/index.ts';
import { said } from '../components/card/assessments.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

const KIT = { ok: true, value: { rules: { version: '1' }, cardCatalogs: CARD_CATALOGS } };

/** A session whose engine warns of "bad" and breaks at "breaks it". */
function setUp(kit: unknown = KIT) {
  const time = fakeClock();
  let emit: (next: Reading) => void = () => {};
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
    openEngine: () => () => {
      let bad = false;
      return {
        add: ({ text }) => {
          if (text === 'breaks it') throw new Error(text);
          bad ||= text === 'bad';
        },
        assessment: () => (bad ? flaggedAs('danger', 'threat') : flaggedAs('none')),
        signs: () => [],
      };
    },
    call: (async (name: string) => (name === 'load-chat-kit' ? kit : { ok: true, value: [] })) as never,
    clock: time.clock,
    vigieVersion: '0.1.0',
    onState: () => {},
    onOrphaned: () => {},
  });
  return {
    ...time,
    show: (next: Reading) => emit(next),
    test: (text: string) => session.selfTest([{ sender: 'other', text }]),
  };
}

describe('a page that checks itself', () => {
  it('loads the rules for it, also where no chat was open', async () => {
    const { settle, test } = setUp();
    expect(test('bad')).toEqual({
      kit: 'loading',
      practice: null,
      health: null,
      named: null,
      messages: 0,
      unknownSenders: 0,
    });
    await settle();
    expect(test('bad')).toMatchObject({ kit: 'loaded', practice: 'danger' });
  });

  it('judges the practice conversation by the engine that judges the chat', async () => {
    const { settle, test } = setUp();
    test('');
    await settle();
    expect(test('good').practice).toBe('none');
    expect(test('breaks it')).toMatchObject({ kit: 'loaded', practice: null });
  });

  it('tells how the reading goes, without a word of it', async () => {
    const { settle, show, test } = setUp();
    const unsure = { ...said('other', 'c'), sender: 'unknown' } as const;
    show(reading(chat([...messagesNamed('a', 'b'), unsure])));
    await settle();
    expect(test('bad')).toEqual({
      kit: 'loaded',
      practice: 'danger',
      health: { state: 'reading', reason: 'ok' },
      named: true,
      messages: 3,
      unknownSenders: 1,
    });
    show(reading({ ...chat([]), peer: { name: '' } }));
    expect(test('bad')).toMatchObject({ named: false, messages: 0 });
  });

  it('says that the rules can’t be had', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { settle, test } = setUp({ ok: false, error: 'refused' });
    test('bad');
    await settle();
    expect(test('bad')).toMatchObject({ kit: 'failed', practice: null });
    vi.restoreAllMocks();
  });
});
