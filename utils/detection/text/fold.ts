import { APOSTROPHE, codeOf, FOREIGN_LETTER, IGNORED, SEPARATOR, SPACE, SYMBOL } from './alphabet.ts';
import { CONFUSABLES } from './confusables.ts';

const APOSTROPHES = '’‘ʼ＇´ˋʹ′';
/** Blank, but neither a space nor a format character to Unicode. */
const FILLERS = '\u115f\u1160\u3164\uffa0\u2800';
const CURRENCIES = '€£¥';
/** Six bits a code, at most this many codes a character ("œ" is two). */
const MOST_CODES = 4;

const UNREAD = -100;
const basicPlane = new Int32Array(0x10000).fill(UNREAD);
const otherPlanes = new Map<number, number>();
const MOST_REMEMBERED = 4096;

/** What a character beyond ASCII is: codes packed six bits each (first in the lowest bits), or one of the kinds ≤ 0. */
export function foldCodePoint(codePoint: number): number {
  if (codePoint < 0x10000) {
    const known = basicPlane[codePoint] as number;
    if (known !== UNREAD) return known;
    const folded = read(codePoint);
    basicPlane[codePoint] = folded;
    return folded;
  }
  const known = otherPlanes.get(codePoint);
  if (known !== undefined) return known;
  if (otherPlanes.size >= MOST_REMEMBERED) otherPlanes.clear();
  const folded = read(codePoint);
  otherPlanes.set(codePoint, folded);
  return folded;
}

function read(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (CURRENCIES.includes(char)) return SYMBOL;
  if (FILLERS.includes(char)) return IGNORED;
  // Negative squared and negative circled letters (🅰 🅽) have no decomposition.
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return codePoint - 0x1f150 + 1;
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return codePoint - 0x1f170 + 1;
  const plain = plainLetters(char);
  if (plain !== '') return pack(plain);
  // Skin tones and variation selectors change how a sign looks, not what it is.
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(char)) return IGNORED;
  if (/\s|\p{Z}/u.test(char)) return SPACE;
  if (/\p{Extended_Pictographic}/u.test(char)) return SYMBOL;
  return /[\p{L}\p{N}]/u.test(char) ? FOREIGN_LETTER : SEPARATOR;
}

function plainLetters(char: string): string {
  const direct = CONFUSABLES.get(char);
  if (direct !== undefined) return direct;
  let plain = '';
  for (const part of char.normalize('NFKD')) {
    if (codeOf(part.codePointAt(0) ?? 0) > 0 && part.length === 1) plain += part;
    else plain += CONFUSABLES.get(part) ?? CONFUSABLES.get(part.toLowerCase()) ?? '';
  }
  // "㎠" holds letters and a digit: no place in it could be named where one piece of text ends and the next begins.
  return plain.length <= MOST_CODES && !/[a-z]\d|\d[a-z]/i.test(plain) ? plain : '';
}

function pack(plain: string): number {
  let packed = 0;
  for (let at = plain.length - 1; at >= 0; at -= 1) packed = (packed << 6) | codeOf(plain.charCodeAt(at));
  return packed;
}
