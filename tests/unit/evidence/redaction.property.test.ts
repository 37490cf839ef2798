import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redact } from '../../../utils/evidence/index.ts';
import { recordOf } from './sample-record.ts';

const NAMES = ['Max', 'Léa', 'Noémie', 'Zoé', 'Jean-Luc', 'Anna', 'Émile', 'max_demo', 'lea.demo', 'zoe2012'];

/** Ways of writing one letter of a name. */
const WAYS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => letter.toLowerCase(),
  (letter) => letter.normalize('NFD'),
  (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''),
  (letter) => `${letter}\u200B`,
  (letter) => `${letter}\u0301`,
  (letter) => letter.repeat(3),
  (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter),
  (letter) => ({ a: '4', e: '3', o: '0', i: '1', s: '5' })[letter.toLowerCase()] ?? letter,
  (letter) => `${letter}.`,
];

const spelling = fc.constantFrom(...NAMES).chain((name) =>
  fc.record({
    name: fc.constant(name),
    written: fc
      .array(fc.constantFrom(...WAYS), { minLength: name.length, maxLength: name.length })
      .map((ways) => [...name].map((letter, index) => ways[index]?.(letter) ?? letter).join('')),
  }),
);
const around = fc.constantFrom('', 'salut ', 'ok, ', '« ', '@', '#', '… ');
const after = fc.constantFrom('', ' tu es là ?', '!', ' 😊', '’s', ', viens');

it('no known name survives, in whatever spelling', () => {
  fc.assert(
    fc.property(spelling, around, after, ({ name, written }, before, rest) => {
      const record = recordOf([{ text: `${before}${written}${rest}` }]);
      const identity = { ...record.identity, peer: { name, handle: name } };
      const text = redact({ ...record, identity }, { words: [], messages: [] }, '').messages[0]?.text ?? '';
      const place = text.slice(before.length, before.length + written.length);
      expect(place).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 2000 },
  );
});

it('keeps the length, so that the quotes stay where they are, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...NAMES), (said, name) => {
      const record = recordOf([{ text: said }, { text: name }]);
      const { messages } = redact(record, { words: [name], messages: [] }, '');
      expect(messages[0]?.text).toHaveLength(said.length);
    }),
    { numRuns: 500 },
  );
});

it('takes time in proportion to the text', () => {
  const record = recordOf([{ text: 'a1_'.repeat(300_000) }, { text: 'maxmaxm '.repeat(100_000) }]);
  expect(redact(record, { words: [], messages: [] }, '').messages).toHaveLength(2);
});
