// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChatInterface } from '../../../entrypoints/chat.content/chat-interface.tsx';
import type { ChatState } from '../../../entrypoints/chat.content/chat-session.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import { type Assessment, DEFAULT_SETTINGS } from '../../../utils/model/index.ts';
import { assessed } from '../components/card/assessments.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';

let root: ShadowRoot | null = null;
let remove = (): void => {};

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});
afterEach(() => {
  remove();
  vi.restoreAllMocks();
});

const stateOf = (name: string, assessment: Assessment): ChatState => {
  const conversation = chat(messagesNamed('a'), name);
  return {
    reading: reading(conversation),
    name,
    judged: { conversation, assessment },
    acquaintance: null,
    keeping: 'saved',
    logKey: 'k1',
    cardCatalogs: CARD_CATALOGS,
    cardStyles: '',
    contacts: {},
    said: [],
    unsaved: false,
  };
};
const WARNED = flaggedAs('warning', 'intimate-request');

/** The interface of a page whose chat has no measured place: the card opens by hand, over the page. */
function open({ answered = true, kept = true } = {}) {
  const ui = createChatInterface(
    {
      window: window as unknown as Window & typeof globalThis,
      isChatPage: () => true,
      call: (async () => (answered ? { ok: true, value: null } : { ok: false, error: 'no-answer' })) as never,
      onAcquaintance: async () => kept,
      onOrphaned: () => {},
    },
    { ...DEFAULT_SETTINGS, consentedAt: 1, locale: 'fr', country: 'FR' },
  );
  remove = () => ui.remove();
  return ui;
}
const button = (words: string): HTMLButtonElement => {
  const found = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};
const press = async (words: string): Promise<void> => {
  button(words).click();
  await vi.waitFor(() => expect(root?.querySelector('.vg-layer')).not.toBeNull());
};
const problem = (): string => root?.querySelector('[role=alert]')?.textContent ?? '';
const spoken = () => root?.querySelector('[aria-live=polite]')?.firstElementChild;

describe('a click that brings nothing about', () => {
  it.each(['Exporter la preuve', 'Toute l’aide'])('is told in the card: %s', async (words) => {
    const ui = open({ answered: false });
    ui.show(stateOf('c1', WARNED));
    await press('Vigie');
    expect(problem()).toBe('');
    await press(words);
    await vi.waitFor(() => expect(problem()).toContain('La page ne s’est pas ouverte.'));
  });

  it('is told in this chat only', async () => {
    const ui = open({ answered: false });
    ui.show(stateOf('c1', WARNED));
    await press('Vigie');
    await press('Exporter la preuve');
    await vi.waitFor(() => expect(problem()).not.toBe(''));
    ui.show(stateOf('c2', WARNED));
    await press('Vigie');
    expect(problem()).toBe('');
  });

  it('is told of an answer about the person that was not kept', async () => {
    const ui = open({ kept: false });
    ui.show(stateOf('c1', WARNED));
    await press('Vigie');
    await press('Je connais cette personne');
    await vi.waitFor(() => button('Un adulte'));
    await press('Un adulte');
    await vi.waitFor(() => expect(problem()).toBe('Ta réponse n’a pas été gardée. Essaie encore.'));
  });
});

describe('what screen readers are told', () => {
  it('is said again for another chat with the same warning, in a node of its own', () => {
    const ui = open();
    ui.show(stateOf('c1', WARNED));
    const first = spoken();
    expect(first?.textContent).toContain('Vigie, attention.');
    ui.show(stateOf('c1', { ...WARNED, score: 9 }));
    expect(spoken()).toBe(first);
    ui.show(stateOf('c2', WARNED));
    expect(spoken()?.textContent).toBe(first?.textContent);
    expect(spoken()).not.toBe(first);
  });

  it('is nothing for a chat without signs', () => {
    const ui = open();
    ui.show(stateOf('c1', assessed('none')));
    expect(spoken() ?? null).toBeNull();
  });
});

it('is light or dark as the user chose, at once', () => {
  const ui = open();
  ui.show(stateOf('c1', WARNED));
  const theme = () => root?.host.getAttribute('data-theme');
  expect(theme()).toBe('system');
  ui.use({ ...DEFAULT_SETTINGS, consentedAt: 1, appearance: 'dark' });
  expect(theme()).toBe('dark');
});
