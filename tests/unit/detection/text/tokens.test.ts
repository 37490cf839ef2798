import { expect, test } from 'vitest';
import { Lexicon } from '../../../../utils/detection/text/lexicon.ts';
import { tokenize } from '../../../../utils/detection/text/tokenize.ts';
import { GLUE_MARK, GLUE_SPACE, Tokens } from '../../../../utils/detection/text/tokens.ts';

const lexicon = new Lexicon();
const send = lexicon.word('send');
lexicon.seal();

test('tokens are kept in columns, and move as a whole', () => {
  const tokens = new Tokens();
  tokens.push(7, 1, 4, GLUE_MARK, 10, 13);
  tokens.push(8, 5, 9, GLUE_SPACE, 13, 17);
  expect(tokens.count).toBe(2);
  tokens.move(1, 0);
  const first = [tokens.kind, tokens.start, tokens.end, tokens.glue, tokens.codeStart, tokens.codeEnd];
  expect(first.map((column) => column[0])).toEqual([8, 5, 9, GLUE_SPACE, 13, 17]);
});

test('any number of words has room, and each keeps its place', () => {
  const tokens = new Tokens();
  tokenize('send it '.repeat(1000), lexicon, tokens);
  expect(tokens.count).toBe(2000);
  const even = Array.from({ length: 1000 }, (_, at) => 2 * at);
  expect(even.map((at) => tokens.kind[at])).toEqual(even.map(() => send));
  expect(even.map((at) => [tokens.start[at], tokens.end[at]])).toEqual(
    even.map((at) => [at * 4, at * 4 + 4]),
  );
  expect(even.map((at) => (tokens.codeEnd[at] ?? 0) - (tokens.codeStart[at] ?? 0))).toEqual(
    even.map(() => 4),
  );
});

test('the room that one long message took is given back at the next', () => {
  const tokens = new Tokens();
  tokenize('send it '.repeat(5000), lexicon, tokens);
  expect(tokens.codes.length).toBeGreaterThan(16_384);
  tokenize('send', lexicon, tokens);
  expect([tokens.codes.length, tokens.codeAt.length, tokens.kind.length]).toEqual([256, 256, 256]);
  expect([tokens.count, tokens.codeCount, tokens.kind[0]]).toEqual([1, 4, send]);
});

test('ordinary room is kept', () => {
  const tokens = new Tokens();
  tokenize('send it '.repeat(500), lexicon, tokens);
  const { length } = tokens.codes;
  expect(length).toBeLessThanOrEqual(16_384);
  tokenize('send', lexicon, tokens);
  expect(tokens.codes.length).toBe(length);
});
