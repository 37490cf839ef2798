import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../utils/detection/text/lexicon.ts';

function filled(): Lexicon {
  const lexicon = new Lexicon();
  lexicon.alike(['girl', 'boy']);
  lexicon.word('send');
  lexicon.stem('nud');
  lexicon.symbol(0x1f47b);
  lexicon.alike(['send', 'give']);
  lexicon.word('boy');
  return lexicon;
}

describe('what came in', () => {
  test('is listed in its order, each once', () => {
    expect(filled().entries).toEqual(['girl|boy', 'send', 'nud*', '👻', 'send|give']);
  });

  test('makes the same lexicon again', () => {
    const first = filled();
    const again = new Lexicon(4);
    for (const entry of first.entries) again.enter(entry);
    for (const word of ['girl', 'boy', 'send', 'give', 'other'])
      expect(again.word(word)).toBe(first.word(word));
    expect(again.stem('nud')).toBe(first.stem('nud'));
    expect(again.symbol(0x1f47b)).toBe(first.symbol(0x1f47b));
  });

  test('makes words that are alike one', () => {
    const lexicon = filled();
    expect(lexicon.word('boy')).toBe(lexicon.word('girl'));
    expect(lexicon.word('give')).toBe(lexicon.word('send'));
    expect(lexicon.word('send')).not.toBe(lexicon.word('girl'));
  });
});

test('a stem reaches down to the next stem, whichever came first', () => {
  for (const stems of [
    ['nu', 'nude'],
    ['nude', 'nu'],
  ]) {
    const lexicon = new Lexicon();
    const kinds = new Map(stems.map((stem) => [stem, lexicon.stem(stem)]));
    lexicon.word('nudes');
    lexicon.word('nuts');
    lexicon.seal();
    const reached = new Set(lexicon.stemAt);
    expect(reached).toEqual(new Set([0, ...kinds.values()]));
    expect(lexicon.stemAt.filter((kind) => kind === kinds.get('nude'))).toHaveLength(2);
    expect(lexicon.stemAt.filter((kind) => kind === kinds.get('nu'))).toHaveLength(4);
  }
});
