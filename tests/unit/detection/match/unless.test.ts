import { describe, expect, test } from 'vitest';
import { rulesFound } from '../rules-found.ts';
import { ruleSetOf } from '../small-rules.ts';

const set = ruleSetOf(
  [
    { id: 'plain', patterns: ['send nudes'] },
    { id: 'unless', patterns: ['send nudes'], unless: ['lipstick'] },
    { id: 'guarded', patterns: ['send nudes'], unless: ['@told'] },
  ],
  { guards: { told: ['he asked me'] } },
);
const found = (text: string | string[]) => [...rulesFound(set, text, 'other')];

describe('what takes a match back', () => {
  test('nothing, where nothing is said', () => {
    expect(found('send nudes')).toEqual(['plain', 'unless', 'guarded']);
  });

  test('a pattern anywhere in the message', () => {
    expect(found('send nudes I mean the color of that new and shiny lipstick')).toEqual(['plain', 'guarded']);
  });

  test('a guard just before, or that touches it', () => {
    expect(found('he asked me to send nudes')).toEqual(['plain', 'unless']);
    expect(found('he asked me if I would ever like to send nudes')).toEqual(['plain', 'unless']);
  });

  test('a guard soon after', () => {
    expect(found('send nudes he asked me')).toEqual(['plain', 'unless']);
  });

  test('not a guard far away', () => {
    expect(found('he asked me about the game yesterday and it was great fun so now send nudes')).toContain(
      'guarded',
    );
    expect(found('send nudes and this is what I want because yesterday he asked me')).toContain('guarded');
  });

  test('not a guard in another message that is no piece of it', () => {
    expect(found(['he asked me about the game and it was fun', 'send nudes'])).toContain('guarded');
  });
});

test('a second, free match in the same message counts', () => {
  expect(
    found('he asked me to send nudes yesterday but forget about him and just come on and send nudes'),
  ).toContain('guarded');
});
