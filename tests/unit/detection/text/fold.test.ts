import { expect, test } from 'vitest';
import { IGNORED, SEPARATOR, SPACE, SYMBOL } from '../../../../utils/detection/text/alphabet.ts';
import { CONFUSABLES } from '../../../../utils/detection/text/confusables.ts';
import { foldCodePoint } from '../../../../utils/detection/text/fold.ts';
import { plainWord } from '../../../../utils/detection/text/lexicon.ts';

const fold = (char: string) => foldCodePoint(char.codePointAt(0) ?? 0);

test('blanks, invisible characters and signs are told apart', () => {
  expect(fold('\u00a0')).toBe(SPACE);
  expect(fold('\u3000')).toBe(SPACE);
  expect(fold('\u200d')).toBe(IGNORED);
  expect(fold('\u202e')).toBe(IGNORED);
  expect(fold('\u3164')).toBe(IGNORED);
  expect(fold('🏽')).toBe(IGNORED);
  expect(fold('🍆')).toBe(SYMBOL);
  expect(fold('…')).toBe(SEPARATOR);
});

test('every look-alike stands for plain letters', () => {
  for (const [look, plain] of CONFUSABLES) expect(plainWord(look), look).toBe(plain);
});

test('accents, ligatures and fancy alphabets become plain', () => {
  expect(plainWord('Éàçñøœßﬁ')).toBe('eacnooessfi');
  expect(plainWord('𝓷𝓾𝓭𝓮')).toBe('nude');
  expect(plainWord('ＮＵＤＥ')).toBe('nude');
});

test('a character never holds letters and digits at once: it could not be cut where they meet', () => {
  for (const unit of ['㎠', '㍸', '㎨']) expect(fold(unit), unit).toBe(SEPARATOR);
  const all = Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint));
  const mixed = all.filter((char) => /[a-z]\d|\d[a-z]/i.test(char.normalize('NFKD')));
  expect(mixed.length).toBeGreaterThan(5);
  expect(mixed.filter((char) => /[a-z]/.test(plainWord(char)) && /\d/.test(plainWord(char)))).toEqual([]);
});
