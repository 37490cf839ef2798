import { expect, test } from 'vitest';
import {
  APOSTROPHE,
  FOREIGN_LETTER,
  IGNORED,
  SEPARATOR,
  SPACE,
  SYMBOL,
} from '../../../../utils/detection/text/alphabet.ts';
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

test('small capitals and other alphabets spell plain words', () => {
  expect(plainWord('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘϙʀꜱᴛᴜᴠᴡⲭʏᴢ')).toBe('abcdefghijklmnopqrstuvwxyz');
  expect(plainWord('ЗбᏎ')).toBe('364');
  expect(plainWord('ŒÆẞÐ')).toBe('oeaessth');
  expect(plainWord('㎮')).toBe('rads');
});

test('letters in black circles and squares are letters, from A to Z', () => {
  expect(plainWord('🅐🅑🅩')).toBe('abz');
  expect(plainWord('🅰🅱🆉')).toBe('abz');
  expect(fold('\u{1f16a}')).not.toBe(1);
  expect(fold('🆊')).toBe(SEPARATOR);
});

test.each(['’', '‘', 'ʼ', '＇', '´', 'ˋ', 'ʹ', '′'])('%s is an apostrophe', (char) => {
  expect(fold(char)).toBe(APOSTROPHE);
});

test.each(['€', '£', '¥'])('%s is a sign of its own', (char) => {
  expect(fold(char)).toBe(SYMBOL);
});

test.each(['\u115f', '\u1160', '\u3164', '\uffa0', '\u2800'])('a filler is nothing', (char) => {
  expect(fold(char)).toBe(IGNORED);
});

test('letters of other alphabets are letters nobody knows', () => {
  for (const char of ['你', 'ж', 'ש', '𐎀', '൧']) expect(fold(char), char).toBe(FOREIGN_LETTER);
});

test('what was read before is read the same again, however much was read in between', () => {
  for (let time = 0; time < 2; time += 1) {
    expect([fold('é'), fold('𝓷'), fold('🍆')]).toEqual([5, 14, SYMBOL]);
    for (let codePoint = 0x20000; codePoint < 0x20000 + 5000; codePoint += 1) foldCodePoint(codePoint);
  }
});
