import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from '../../../../utils/detection/text/lexicon.ts';
import { tokenize } from '../../../../utils/detection/text/tokenize.ts';
import { Tokens } from '../../../../utils/detection/text/tokens.ts';

const ALPHABET = [
  ...'aeinudstm ',
  '\n',
  "'",
  '.',
  '-',
  '*',
  '@',
  '$',
  '3',
  '0',
  '14',
  'é',
  'œ',
  'ß',
  'н',
  '👻',
  '🍆',
  '\u200b',
  '\u0301',
  '\ud83d',
  '\ufe0f',
  '𝖓',
  'ﬁ',
  '你',
  '€',
];

const lexicon = new Lexicon();
for (const word of ['nude', 'nudes', 'send', 'ans', 'un', 'tu', 'est', 'n', 'm', 'dm', 'main'])
  lexicon.word(word);
for (const stem of ['nud', 'sed', 'stat']) lexicon.stem(stem);
for (const sign of ['👻', '🍆', '€']) lexicon.symbol(sign.codePointAt(0) ?? 0);
lexicon.seal();

/** Any Unicode, and texts made of what the tokeniser treats specially. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...ALPHABET), { maxLength: 120 }).map((parts) => parts.join('')),
);

test('tokens lie in the text, in order, and do not overlap', () => {
  const tokens = new Tokens();
  fc.assert(
    fc.property(anyText, (text) => {
      tokenize(text, lexicon, tokens);
      let reached = 0;
      for (let at = 0; at < tokens.count; at += 1) {
        const start = tokens.start[at] ?? -1;
        const end = tokens.end[at] ?? -1;
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 600 },
  );
});

test('a text read again gives the same tokens: nothing is left over from the message before', () => {
  const fresh = new Tokens();
  const used = new Tokens();
  fc.assert(
    fc.property(anyText, anyText, (before, text) => {
      tokenize(before, lexicon, used);
      tokenize(text, lexicon, used);
      fresh.clear();
      tokenize(text, lexicon, fresh);
      expect(Array.from(used.kind.subarray(0, used.count))).toEqual(
        Array.from(fresh.kind.subarray(0, fresh.count)),
      );
      expect(Array.from(used.start.subarray(0, used.count))).toEqual(
        Array.from(fresh.start.subarray(0, fresh.count)),
      );
    }),
    { numRuns: 300 },
  );
});
