import { describe, expect, it } from 'vitest';
import { reasonIds } from '../../../entrypoints/chat.content/card-memory.ts';
import type { ChatState } from '../../../entrypoints/chat.content/chat-session.ts';
import { needsAt } from '../../../entrypoints/chat.content/placement.ts';
import { UNTOUCHED, type ViewInput, viewOf } from '../../../entrypoints/chat.content/view.ts';
import { CARD_CATALOGS } from '../../../utils/i18n/index.ts';
import type { Assessment, HealthState } from '../../../utils/model/index.ts';
import { assessed, reason } from '../components/card/assessments.ts';
import { chat, flaggedAs, messagesNamed, reading } from './chats.ts';

const roomy = {
  viewport: { width: 1280, height: 800 },
  messages: { left: 392, top: 72, right: 1280, bottom: 720 },
  composer: null,
  header: null,
  headerContents: [],
};
const narrow = {
  ...roomy,
  viewport: { width: 320, height: 640 },
  messages: { left: 0, top: 0, right: 320, bottom: 640 },
};

const stateWith = (assessment: Assessment | null, health: HealthState = 'reading'): ChatState => {
  const conversation = chat(messagesNamed('a'));
  return {
    reading: { ...reading(conversation), health: { state: health, reason: 'ok' } },
    name: 'c1',
    judged: assessment && { conversation, assessment },
    acquaintance: null,
    keeping: null,
    logKey: null,
    cardCatalogs: CARD_CATALOGS,
    cardStyles: '',
    contacts: {},
    said: [],
    unsaved: false,
  };
};
const input = (more: Partial<ViewInput>): ViewInput => ({
  phase: 'on',
  state: null,
  measured: roomy,
  viewport: roomy.viewport,
  needs: needsAt(16),
  memory: UNTOUCHED,
  onMessagesPage: true,
  quieter: false,
  ...more,
});
const marked = (more: Partial<ViewInput>) => viewOf(input(more))?.mark.state ?? null;
const opened = (more: Partial<ViewInput>) => viewOf(input(more))?.open?.what ?? null;

describe('what is shown', () => {
  it.each(['not-started', 'paused'] as const)('%s: a mark on pages of chats, nothing elsewhere', (phase) => {
    expect(marked({ phase, measured: null })).toBe(phase);
    expect(viewOf(input({ phase, measured: null, onMessagesPage: false }))).toBeNull();
  });

  it('is nothing before the first reading, and where no chat is open', () => {
    expect(viewOf(input({}))).toBeNull();
    for (const health of ['no-chat', 'empty', 'logged-out'] as const) {
      expect(viewOf(input({ state: stateWith(null, health) })), health).toBeNull();
    }
  });

  it.each(['reading', 'degraded', 'blind'] as const)('%s is said by the mark', (health) => {
    expect(marked({ state: stateWith(null, health) })).toBe(health);
  });

  it('never says that all is well where nothing can be read', () => {
    expect(marked({ state: stateWith(assessed('none'), 'blind') })).toBe('blind');
  });

  it('is a quiet mark for a notice, and a card for a warning or danger', () => {
    const notice = { state: stateWith(flaggedAs('notice', 'off-platform')) };
    expect([marked(notice), opened(notice)]).toEqual(['notice', null]);
    for (const level of ['warning', 'danger'] as const) {
      const grave = { state: stateWith(flaggedAs(level, 'secrecy')) };
      expect([marked(grave), opened(grave)]).toEqual([level, 'card']);
    }
  });

  describe('quieter, as the user wished', () => {
    const because = (level: 'warning' | 'danger', what: string) =>
      assessed(level, { contributions: [reason(what, { points: 6, floor: level })] });
    const quiet = (assessment: Assessment) => {
      const seen = { state: stateWith(assessment), quieter: true };
      return [marked(seen), opened(seen)];
    };

    it('shows no notice, and keeps a mild warning folded in the mark', () => {
      expect(quiet(flaggedAs('notice', 'off-platform'))).toEqual(['reading', null]);
      expect(quiet(because('warning', 'meeting'))).toEqual(['warning', null]);
      const byHand = { memory: { said: new Set<string>(), opened: true }, quieter: true };
      expect(opened({ state: stateWith(because('warning', 'meeting')), ...byHand })).toBe('card');
    });

    it('leaves grave warnings, danger and distress as they are', () => {
      expect(quiet(because('warning', 'intimate-request'))).toEqual(['warning', 'card']);
      expect(quiet(because('danger', 'meeting'))).toEqual(['danger', 'card']);
      const facts = [{ rule: 'r', fact: 'in-distress', message: 0, start: 0, end: 1 }] as const;
      expect(quiet(assessed('none', { facts }))).toEqual(['distress', 'card']);
    });
  });

  it('stays folded after the user folded it, and comes back by hand', () => {
    const assessment = flaggedAs('danger', 'threat');
    const folded = { said: reasonIds(assessment), opened: false };
    expect(opened({ state: stateWith(assessment), memory: folded })).toBeNull();
    expect(opened({ state: stateWith(assessment), memory: { ...folded, opened: true } })).toBe('card');
  });

  it('opens no card by itself where it would cover the chat, but does by hand', () => {
    const state = stateWith(flaggedAs('danger', 'threat'));
    const small = { state, measured: narrow, viewport: narrow.viewport };
    expect([marked(small), opened(small)]).toEqual(['danger', null]);
    expect(opened({ ...small, memory: { said: new Set<string>(), opened: true } })).toBe('card');
  });

  it('opens the details when there is no warning', () => {
    const memory = { said: new Set<string>(), opened: true };
    expect(opened({ state: stateWith(assessed('none')), memory })).toBe('panel');
    expect(opened({ phase: 'not-started', memory })).toBeNull();
  });

  it('is hidden while the chat is there but takes no room', () => {
    const state = stateWith(flaggedAs('danger', 'threat'));
    const places = { messages: {} as Element, composer: null, header: null };
    expect(
      viewOf(input({ state: { ...state, reading: { ...state.reading, places } }, measured: null })),
    ).toBeNull();
  });
});
