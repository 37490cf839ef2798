// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Parts, startVigie } from '../../../entrypoints/chat.content/wire.ts';
import type { DetectionMessage } from '../../../utils/detection/judging/index.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/index.ts';
import type { Reading } from '../../../utils/sites/index.ts';
import { said } from '../components/card/assessments.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

const AGREED: Settings = { ...DEFAULT_SETTINGS, consentedAt: 1, locale: 'fr', country: 'FR' };
const SAVED = {
  'save-conversation': { ok: true, value: { key: 'k1', added: 1 } },
  'recall-signs': { ok: true, value: [] },
  'load-chat-kit': { ok: true, value: { rules: { version: '1' }, cardCatalogs: CARD_CATALOGS } },
};
const roots: ShadowRoot[] = [];

/** A page with a chat made here, and a background that saves, remembers nothing, or answers as `answers` say. */
function setUp(settings: Settings, answers: Record<string, unknown> = {}) {
  const time = fakeClock();
  const calls: { name: string; payload: unknown }[] = [];
  let emit: ((next: Reading) => void) | null = null;
  let change: (next: Settings) => void = () => {};
  let stored = settings;
  let logChanged = (): void => {};
  let orphaned = false;
  let questions: Parameters<Parts['answerQuestions']>[0] | null = null;
  const observe = vi.fn((_window: Window, onReading: (next: Reading) => void) => {
    emit = onReading;
    return {
      stop: () => {
        emit = null;
      },
    };
  });
  const call = async (name: string, payload: unknown) => {
    calls.push({ name, payload });
    return ({ ...SAVED, ...answers } as Record<string, unknown>)[name] ?? { ok: true, value: null };
  };
  const parts: Parts = {
    call: call as Parts['call'],
    answerPings: () => () => {},
    answerQuestions: (next) => {
      questions = next;
      return () => {};
    },
    isOrphaned: () => orphaned,
    onLogChanged: (onChange) => {
      logChanged = onChange;
      return () => {};
    },
    loadSettings: async () => stored,
    watchSettings: (onChange) => {
      change = onChange;
      return () => {};
    },
    adapterFor: () => ({
      site: 'tiktok',
      matches: () => true,
      isChatPage: () => true,
      observe,
    }),
    openEngine: () => () => {
      const texts: string[] = [];
      return {
        add: ({ text }: DetectionMessage) => {
          if (text === 'breaks it') throw new Error(text);
          texts.push(text);
        },
        assessment: () => (texts.includes('bad') ? flaggedAs('danger', 'threat') : flaggedAs('none')),
        signs: () => [],
      };
    },
    clock: time.clock,
  };
  const page = window as unknown as Window & typeof globalThis;
  return {
    ...time,
    calls,
    observe,
    start: () => startVigie(page, '0.1.0', parts),
    show: (next: Reading) => emit?.(next),
    isReading: () => emit !== null,
    settle: time.settle,
    change: (next: Settings) => change(next),
    logChanged: () => logChanged(),
    orphan: () => {
      orphaned = true;
    },
    questions: () => questions,
    /** Changes the settings without a word to this page. */
    store: (next: Settings) => {
      stored = next;
    },
  };
}
const hosts = (): number => document.querySelectorAll('[data-vigie]').length;
const shown = (): string => roots.at(-1)?.querySelector('.vg-layer')?.textContent ?? '';
const named = (calls: readonly { name: string }[], name: string): number =>
  calls.filter((one) => one.name === name).length;

beforeEach(() => {
  roots.length = 0;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  });
  window.location.href = 'https://www.tiktok.com/messages';
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const host of document.querySelectorAll('[data-vigie]')) host.remove();
});

describe('before the user has agreed', () => {
  it('nothing is read, and a page of chats says so', async () => {
    const { start, observe, calls, pass, questions } = setUp({ ...AGREED, consentedAt: null });
    const stop = await start();
    await pass(1000);
    expect(observe).not.toHaveBeenCalled();
    expect(shown()).toContain('pas encore activée');
    expect(calls.map(({ name }) => name)).toEqual(['report-status']);
    expect(questions()?.['self-test']([])).toBeNull();
    stop();
  });

  it('the mark leads to the welcome page', async () => {
    const { start, calls } = setUp({ ...AGREED, consentedAt: null });
    const stop = await start();
    roots.at(-1)?.querySelector('button')?.click();
    expect(calls.at(-1)).toEqual({ name: 'open-page', payload: { page: 'welcome' } });
    stop();
  });

  it('reading starts as soon as the user agrees, without a reload', async () => {
    const { start, change, isReading } = setUp({ ...AGREED, consentedAt: null });
    const stop = await start();
    change(AGREED);
    expect(isReading()).toBe(true);
    change({ ...AGREED, paused: true });
    expect(isReading()).toBe(false);
    expect(shown()).toContain('en pause');
    stop();
  });
});

describe('a page that comes back from the browser’s cache', () => {
  const comeBack = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  it('reads no more if the user paused meanwhile, and again if not', async () => {
    const { start, store, isReading, settle } = setUp(AGREED);
    const stop = await start();
    store({ ...AGREED, paused: true });
    comeBack(false);
    await settle();
    expect(isReading()).toBe(true);
    comeBack(true);
    await settle();
    expect(isReading()).toBe(false);
    expect(shown()).toContain('en pause');
    store(AGREED);
    comeBack(true);
    stop();
    await settle();
    expect(isReading()).toBe(false);
  });
});

describe('with consent', () => {
  it('nothing is put into a page without a chat', async () => {
    const { start, show } = setUp(AGREED);
    const stop = await start();
    show(reading(null));
    expect(hosts()).toBe(0);
    stop();
  });

  it('words of a chat without a warning go nowhere', async () => {
    const { start, show, calls, pass } = setUp(AGREED);
    const stop = await start();
    show(reading(chat([{ ...said('other', 'secret words'), id: 'd-1' }])));
    await pass(100_000);
    expect(shown()).toContain('lit cette discussion');
    expect(JSON.stringify(calls)).not.toContain('secret words');
    expect(named(calls, 'save-conversation')).toBe(0);
    stop();
  });

  it('a flagged chat is handed to the log and the page says that it is kept', async () => {
    const { start, show, calls, pass } = setUp(AGREED);
    const stop = await start();
    show(reading(chat(messagesNamed('bad'))));
    await pass(1000);
    expect(named(calls, 'save-conversation')).toBe(1);
    expect(shown()).toContain('danger');
    expect(calls.findLast(({ name }) => name === 'report-status')?.payload).toMatchObject({
      level: 'danger',
      logKey: 'k1',
    });
    stop();
  });

  it('later messages of a chat that is in the log are kept, whatever they are', async () => {
    const { start, show, calls, pass } = setUp(AGREED, {
      'recall-conversation': { ok: true, value: { key: 'k1' } },
    });
    const stop = await start();
    show(reading(chat(messagesNamed('fine'))));
    await pass(1000);
    expect(named(calls, 'save-conversation')).toBe(1);
    stop();
  });

  it('no longer says that a chat is kept once it was deleted from the log', async () => {
    const { start, show, calls, pass, logChanged } = setUp(AGREED);
    const stop = await start();
    show(reading(chat(messagesNamed('bad'))));
    await pass(1000);
    expect(calls.findLast(({ name }) => name === 'report-status')?.payload).toMatchObject({ logKey: 'k1' });
    logChanged();
    await pass(1000);
    expect(calls.findLast(({ name }) => name === 'report-status')?.payload).toMatchObject({
      level: 'danger',
      logKey: null,
    });
    stop();
  });

  it('a chat that could not be judged is not "all clear"', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { start, show, calls, pass } = setUp(AGREED);
    const stop = await start();
    show(reading(chat(messagesNamed('breaks it'))));
    await pass(1000);
    expect(shown()).toContain('ne peut pas lire ici');
    expect(calls.at(-1)?.payload).toMatchObject({ health: { state: 'blind' } });
    expect(JSON.stringify(error.mock.calls)).not.toContain('breaks it');
    stop();
  });

  it('the focus stays where it was, and no node of the page changes', async () => {
    document.body.innerHTML = '<div><input></div>';
    document.querySelector('input')?.focus();
    const before = document.body.outerHTML;
    const { start, show, pass } = setUp(AGREED);
    const stop = await start();
    show(reading(chat(messagesNamed('bad'))));
    await pass(1000);
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(document.body.outerHTML).toBe(before);
    stop();
  });
});

describe('when the extension was updated under the script', () => {
  it('everything is taken out of the page and nothing is read any more', async () => {
    const { start, show, isReading, pass, calls } = setUp(AGREED, {
      'save-conversation': { ok: false, error: 'orphaned' },
    });
    await start();
    show(reading(chat(messagesNamed('bad'))));
    expect(hosts()).toBe(1);
    await pass(100_000);
    expect(hosts()).toBe(0);
    expect(isReading()).toBe(false);
    expect(named(calls, 'save-conversation')).toBe(1);
  });

  it.each(['focus', 'visibilitychange'])(
    'it goes when the user comes back to the page (%s)',
    async (event) => {
      const { start, orphan, isReading } = setUp(AGREED);
      await start();
      const comeBack = () => (event === 'focus' ? window : document).dispatchEvent(new Event(event));
      comeBack();
      expect(isReading()).toBe(true);
      orphan();
      comeBack();
      expect(isReading()).toBe(false);
      expect(hosts()).toBe(0);
    },
  );

  it('the new script takes over what the old one left', async () => {
    const old = setUp({ ...AGREED, consentedAt: null });
    await old.start();
    const fresh = setUp({ ...AGREED, consentedAt: null });
    const stop = await fresh.start();
    expect(hosts()).toBe(1);
    stop();
    expect(hosts()).toBe(0);
  });
});
