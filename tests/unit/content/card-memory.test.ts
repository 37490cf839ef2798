import { describe, expect, it } from 'vitest';
import { hasNews, reasonIds, speaksUp } from '../../../entrypoints/chat.content/card-memory.ts';
import { assessed } from '../components/card/assessments.ts';
import { flaggedAs } from './chats.ts';

const NOTHING = new Set<string>();

describe('a card that has been shown', () => {
  it('does not return for the same reasons', () => {
    const seen = flaggedAs('warning', 'secrecy', 'pressure');
    expect(hasNews(seen, NOTHING)).toBe(true);
    expect(hasNews(seen, reasonIds(seen))).toBe(false);
    expect(hasNews({ ...seen, score: 99 }, reasonIds(seen))).toBe(false);
  });

  it('returns with a new reason', () => {
    expect(
      hasNews(flaggedAs('warning', 'secrecy', 'meeting'), reasonIds(flaggedAs('warning', 'secrecy'))),
    ).toBe(true);
  });

  it('returns at a higher level', () => {
    expect(hasNews(flaggedAs('danger', 'secrecy'), reasonIds(flaggedAs('warning', 'secrecy')))).toBe(true);
  });

  it('does not return when the level falls', () => {
    const before = reasonIds(flaggedAs('danger', 'secrecy', 'pressure'));
    expect(hasNews(flaggedAs('warning', 'secrecy'), before)).toBe(false);
  });

  it('returns when the user is in distress', () => {
    const seen = flaggedAs('warning', 'secrecy');
    const facts = [{ rule: 'f', fact: 'in-distress' as const, message: 3, start: 0, end: 1 }];
    expect(hasNews({ ...seen, facts }, reasonIds(seen))).toBe(true);
  });
});

describe('what opens a card by itself', () => {
  it('is never a notice', () => {
    expect(speaksUp(flaggedAs('notice', 'off-platform'))).toBe(false);
    expect(hasNews(flaggedAs('notice', 'off-platform'), NOTHING)).toBe(false);
  });

  it('is distress at any level', () => {
    const facts = [{ rule: 'f', fact: 'in-distress' as const, message: 0, start: 0, end: 1 }];
    expect(speaksUp(assessed('none', { facts }))).toBe(true);
  });
});
