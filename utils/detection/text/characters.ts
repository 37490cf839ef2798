import { APOSTROPHE, codeOf, DISGUISE, DISGUISES, IGNORED, SEPARATOR, SPACE, SYMBOL } from './alphabet.ts';
import { foldCodePoint } from './fold.ts';

const ASCII = new Int8Array(128);
for (let unit = 0; unit < 128; unit += 1) {
  if (unit < 9 || (unit > 13 && unit < 32) || unit === 127) ASCII[unit] = IGNORED;
  else if (unit <= 32) ASCII[unit] = SPACE;
  else if (unit === 39 || unit === 96) ASCII[unit] = APOSTROPHE;
  else if (unit === 37) ASCII[unit] = SYMBOL;
  else if (DISGUISES.has(unit)) ASCII[unit] = DISGUISE;
  else ASCII[unit] = codeOf(unit) || SEPARATOR;
}

/** What an ASCII character is: its code, or one of the kinds ≤ 0 of alphabet.ts. */
export const ASCII_CHARACTERS = ASCII;

/** What `@ $ ! *` at `at` is: a letter inside a word, where one more letter follows, else a sign. */
export function disguised(text: string, at: number, insideWord: boolean): number {
  const unit = text.charCodeAt(at);
  if (insideWord && wordGoesOn(text, at + 1)) return DISGUISES.get(unit) as number;
  return unit === 36 ? SYMBOL : SEPARATOR;
}

function wordGoesOn(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  if (unit < 128) return codeOf(unit) > 0 || unit === 36 || unit === 42;
  return foldCodePoint(text.codePointAt(at) as number) > 0;
}
