import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerQuestions } from '../../../utils/messaging/client/index.ts';
import { askFrame, asStructure } from '../../../utils/messaging/server/index.ts';
import { STRUCTURE } from '../content/chats.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const FRAME = { tabId: 4, frameId: 2 };
const TEST = {
  kit: 'loaded',
  practice: 'danger',
  health: { state: 'reading', reason: 'ok' },
  named: true,
  messages: 3,
  unknownSenders: 0,
} as const;

describe('a frame', () => {
  const BACKGROUND = { id: fakeBrowser.runtime.id };
  const ask = async (message: unknown, sender: unknown = BACKGROUND): Promise<unknown[]> => {
    const answer = vi.fn();
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never, answer);
    return answer.mock.calls.flat();
  };

  it('answers what it is asked, until stopped', async () => {
    const selfTest = vi.fn(() => TEST);
    const stop = answerQuestions({ 'self-test': selfTest });
    const practice = [{ sender: 'other', text: 'hi' }];
    expect(await ask({ call: 'self-test', payload: practice })).toEqual([TEST]);
    expect(selfTest).toHaveBeenCalledExactlyOnceWith(practice);
    stop();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it.each([null, 'structure', {}, { call: 'ping' }, { call: 'toString' }, { call: null }])(
    'leaves %j to others',
    async (message) => {
      answerQuestions({ 'self-test': () => TEST });
      expect(await ask(message)).toEqual([]);
    },
  );

  it.each([
    ['another extension', { id: 'other' }],
    ['a tab', { ...BACKGROUND, tab: { id: 4 } }],
  ])('tells nothing to %s', async (_, sender) => {
    const selfTest = vi.fn(() => TEST);
    answerQuestions({ 'self-test': selfTest });
    expect(await ask({ call: 'self-test', payload: [] }, sender)).toEqual([]);
    expect(selfTest).not.toHaveBeenCalled();
  });
});

describe('asking a frame', () => {
  const answering = (answer: unknown) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => answer as never);

  it('gives its answer', async () => {
    const send = answering(TEST);
    expect(await askFrame(FRAME, 'self-test', [])).toEqual(TEST);
    expect(send).toHaveBeenCalledExactlyOnceWith(4, { call: 'self-test', payload: [] }, { frameId: 2 });
  });

  it.each([undefined, null, 'pong', {}, { ...TEST, kit: 'x' }, { ...TEST, messages: -1 }])(
    '%j is none',
    async (answer) => {
      answering(answer);
      expect(await askFrame(FRAME, 'self-test', [])).toBeNull();
    },
  );

  it('nobody there is no answer', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askFrame(FRAME, 'self-test', [])).toBeNull();
  });
});

describe('what a frame gives back as a report', () => {
  it('is taken as it is', () => {
    expect(asStructure(STRUCTURE)).toEqual(STRUCTURE);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no report', {}],
    ['a line with a sentence’s marks', { ...STRUCTURE, outline: ['p "hello!"'] }],
    ['a line with letters of another script', { ...STRUCTURE, outline: ['p привет'] }],
    ['an address', { ...STRUCTURE, page: '/messages?u=7' }],
    ['a made-up language', { ...STRUCTURE, language: 'lea' }],
    ['endless lines', { ...STRUCTURE, outline: Array<string>(5000).fill('p') }],
  ])('is refused if it is %s', (_, answer) => {
    expect(asStructure(answer)).toBeNull();
  });
});
