import { describe, expect, it } from 'vitest';
import { fold, hasNews, speaksUp } from '../../../entrypoints/chat.content/card-memory.ts';
import { assessed } from '../components/card/assessments.ts';
import { flaggedAs } from './chats.ts';

describe('a card that was folded away', () => {
  it('does not return for the same reasons', () => {
    const seen = flaggedAs('warning', 'secrecy', 'pressure');
    expect(hasNews(seen, null)).toBe(true);
    expect(hasNews(seen, fold(seen))).toBe(false);
    expect(hasNews({ ...seen, score: 99 }, fold(seen))).toBe(false);
  });

  it('returns with a new reason', () => {
    expect(hasNews(flaggedAs('warning', 'secrecy', 'meeting'), fold(flaggedAs('warning', 'secrecy')))).toBe(
      true,
    );
  });

  it('returns at a higher level', () => {
    expect(hasNews(flaggedAs('danger', 'secrecy'), fold(flaggedAs('warning', 'secrecy')))).toBe(true);
  });

  it('returns when the user is in distress', () => {
    const seen = flaggedAs('warning', 'secrecy');
    const facts = [{ rule: 'f', fact: 'in-distress' as const, message: 3, start: 0, end: 1 }];
    expect(hasNews({ ...seen, facts }, fold(seen))).toBe(true);
  });
});

describe('what opens a card by itself', () => {
  it('is never a notice', () => {
    expect(speaksUp(flaggedAs('notice', 'off-platform'))).toBe(false);
    expect(hasNews(flaggedAs('notice', 'off-platform'), null)).toBe(false);
  });

  it('is distress at any level', () => {
    const facts = [{ rule: 'f', fact: 'in-distress' as const, message: 0, start: 0, end: 1 }];
    expect(speaksUp(assessed('none', { facts }))).toBe(true);
  });
});
