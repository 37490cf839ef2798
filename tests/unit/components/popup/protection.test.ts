import { describe, expect, it } from 'vitest';
import { protectionOf, type TabView, toneOf } from '../../../../components/popup/protection.ts';
import { HEALTH_STATES, type TabStatus } from '../../../../utils/model/index.ts';

const AGREED = { consentedAt: 1, paused: false };
const STATUS: TabStatus = {
  phase: 'on',
  health: { state: 'reading', reason: 'ok' },
  messagesRead: 3,
  level: 'none',
  tactics: [],
  logKey: null,
  account: null,
  distress: false,
  unsaved: false,
};
const on = (change: Partial<TabStatus> = {}): TabView => ({ site: true, status: { ...STATUS, ...change } });

describe('protectionOf', () => {
  it('puts the choice of the user before anything else', () => {
    expect(protectionOf({ consentedAt: null, paused: true }, on())).toEqual({ kind: 'not-started' });
    expect(protectionOf({ consentedAt: 1, paused: true }, on())).toEqual({ kind: 'paused' });
    expect(protectionOf({ consentedAt: 1, paused: true }, 'no-answer')).toEqual({ kind: 'paused' });
  });

  it('tells a page without a living script from a page that is none of its business', () => {
    expect(protectionOf(AGREED, { site: true, status: null })).toEqual({ kind: 'not-running' });
    expect(protectionOf(AGREED, { site: false, status: null })).toEqual({ kind: 'elsewhere' });
  });

  it('never claims to read before the page has said so', () => {
    expect(protectionOf(AGREED, 'no-answer')).toEqual({ kind: 'no-answer' });
    expect(protectionOf(AGREED, on({ phase: 'paused' }))).toEqual({ kind: 'starting' });
    expect(protectionOf(AGREED, on({ phase: 'not-started' }))).toEqual({ kind: 'starting' });
    expect(protectionOf(AGREED, on({ health: null }))).toEqual({ kind: 'starting' });
  });

  it('passes on what the page says of itself', () => {
    expect(protectionOf(AGREED, on())).toEqual({
      kind: 'watching',
      health: { state: 'reading', reason: 'ok' },
      messagesRead: 3,
    });
  });
});

describe('toneOf', () => {
  it('is calm and green for reading alone', () => {
    const green = HEALTH_STATES.filter(
      (state) => toneOf({ kind: 'watching', health: { state, reason: 'ok' }, messagesRead: 0 }) === 'on',
    );
    expect(green).toEqual(['reading']);
  });

  it('warns where the user may wrongly feel protected', () => {
    expect(toneOf({ kind: 'not-running' })).toBe('trouble');
    expect(toneOf({ kind: 'no-answer' })).toBe('trouble');
    for (const state of ['blind', 'degraded'] as const) {
      expect(toneOf({ kind: 'watching', health: { state, reason: 'ok' }, messagesRead: 0 })).toBe('trouble');
    }
  });
});
