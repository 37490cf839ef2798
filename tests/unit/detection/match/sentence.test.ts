import { describe, expect, test } from 'vitest';
import { endsSentence } from '../../../../utils/detection/match/sentence.ts';

/** Whether a sentence ends after the first word of `text`, of at most two. */
function endsAfterFirst(text: string): boolean {
  const end = text.search(/[^a-z]|$/);
  const next = end + text.slice(end).search(/[a-z]/);
  return endsSentence(text, end, next > end ? next : null);
}

describe('a sentence ends after a word', () => {
  test.each(['a. b', 'a! b', 'a? b', 'a?! b', 'a !! b', 'a ? b', 'a.\nb', 'a.', 'a !', 'a?!!!'])(
    '%j',
    (text) => {
      expect(endsAfterFirst(text)).toBe(true);
    },
  );
});

describe('no sentence ends after a word', () => {
  test.each(['a b', 'a.b', 'a... b', 'a.. b', 'a…', 'a, b', 'a', 'a ', 'a  . b', 'a" . b', 'a!b'])(
    '%j',
    (text) => {
      expect(endsAfterFirst(text)).toBe(false);
    },
  );

  test('that only a word further on ends', () => {
    expect(endsSentence('one two. three', 3, 4)).toBe(false);
    expect(endsSentence('one two. three', 7, 9)).toBe(true);
  });
});
