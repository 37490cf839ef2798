/**
 * Every text becomes a row of small codes: letters 1–26, digits 27–36. All that the engine knows of a character
 * is its code, so "É", "е" (Cyrillic) and "𝖊" are the same letter from here on.
 */
export const DIGIT_0 = 27;
/** One hidden letter, as in "n*de". */
export const MASK = 37;
/** A letter of another alphabet: no word of any pattern has it. */
export const FOREIGN = 38;
export const CODES = 39;

/** What a character is when it is not a letter or a digit. */
export const SEPARATOR = 0;
export const IGNORED = -1;
/** A word by itself (emoji, currency), known or dropped. */
export const SYMBOL = -2;
export const FOREIGN_LETTER = -3;
export const APOSTROPHE = -4;
export const SPACE = -5;
/** `@ $ ! *`: a letter when it stands inside a word. */
export const DISGUISE = -6;

export const isDigit = (code: number): boolean => code >= DIGIT_0 && code < MASK;

/** Code of an ASCII letter (either case) or digit, 0 for anything else. */
export function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return unit - 48 + DIGIT_0;
  return 0;
}

const letter = (char: string): number => codeOf(char.charCodeAt(0));

/** Characters read as a letter when letters stand on both sides ("n@ked", "pa$$word", "n*de"). */
export const DISGUISES: ReadonlyMap<number, number> = new Map([
  [64, letter('a')],
  [36, letter('s')],
  [33, letter('i')],
  [42, MASK],
]);

/** Letters a digit can stand for inside a word ("n00ds", "s3cr3t", "p1c"). */
export const LEET: readonly (readonly number[])[] = [
  [letter('o')],
  [letter('i'), letter('l')],
  [],
  [letter('e')],
  [letter('a')],
  [letter('s')],
  [letter('g')],
  [letter('t')],
  [letter('b')],
  [letter('g')],
];

/** A hidden letter is nearly always a vowel. */
export const MASKED: readonly number[] = ['u', 'e', 'o', 'i', 'a', 'y'].map(letter);
