import { DIGIT_0, isDigit } from './alphabet.ts';
import { kindOfNumber, type Lexicon, UNKNOWN } from './lexicon.ts';
import { looseKind } from './loose.ts';
import { GLUE_NONE, type Tokens } from './tokens.ts';

export const IN_PIECES = -1;
/** Letters of the longest word that is written close to its number ("13ans", "14yrs"). */
const LONGEST_UNIT = 4;

/** Value of the digit codes [from, to). */
export function numberFrom(codes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (codes[at] as number) - DIGIT_0;
  return value;
}

/**
 * The last word read (codes from `from` on), which nobody knows as it stands and which has repeated letters, digits or
 * disguised letters in it: read loosely, or cut where digits and letters meet ("13ans"). Returns its kind, or
 * IN_PIECES when it has pushed the pieces itself.
 */
export function readOdd(
  lexicon: Lexicon,
  tokens: Tokens,
  from: number,
  start: number,
  end: number,
  glue: number,
): number {
  const { codes, codeAt, codeCount: to } = tokens;
  let letters = from;
  while (letters < to && isDigit(codes[letters] as number)) letters += 1;
  // "5ans" is five years and not "sans": digits before a short known word stay digits ("3nvoie" is no number).
  const short = letters > from && to - letters <= LONGEST_UNIT && !hasDigits(codes, letters, to);
  const unit = short ? looseKind(lexicon, codes, letters, to) : UNKNOWN;
  const kind = unit === UNKNOWN ? looseKind(lexicon, codes, from, to) : UNKNOWN;
  if (kind !== UNKNOWN || !hasDigits(codes, from, to)) return kind;
  let pieceStart = start;
  let pieceGlue = glue;
  for (let left = from; left < to; ) {
    const digit = isDigit(codes[left] as number);
    let right = left + 1;
    while (right < to && isDigit(codes[right] as number) === digit) right += 1;
    const pieceEnd = right < to ? (codeAt[right] as number) : end;
    const pieceKind = digit
      ? kindOfNumber(numberFrom(codes, left, right))
      : looseKind(lexicon, codes, left, right);
    tokens.push(pieceKind, pieceStart, pieceEnd, pieceGlue, left, right);
    pieceStart = pieceEnd;
    pieceGlue = GLUE_NONE;
    left = right;
  }
  return IN_PIECES;
}

function hasDigits(codes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigit(codes[at] as number)) return true;
  return false;
}
