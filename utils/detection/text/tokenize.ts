import {
  APOSTROPHE,
  CODES,
  codeOf,
  DIGIT_0,
  DISGUISE,
  DISGUISES,
  FOREIGN,
  FOREIGN_LETTER,
  IGNORED,
  isDigit,
  SEPARATOR,
  SPACE,
  SYMBOL,
} from './alphabet.ts';
import { foldCodePoint } from './fold.ts';
import { kindOfNumber, Lexicon, UNKNOWN } from './lexicon.ts';
import { looseKind } from './loose.ts';
import { rejoin } from './rejoin.ts';
import { GLUE_APOSTROPHE, GLUE_MARK, GLUE_NONE, GLUE_SPACE, GLUE_WIDE, type Tokens } from './tokens.ts';

/** Letters repeated more often are not kept: "nuuuuuude" is stored as "nuuude". */
const LONGEST_RUN = 3;
/** Longer words are no words: they are unknown without a look. */
const LONGEST_WORD = 48;

const ASCII = new Int8Array(128);
for (let unit = 0; unit < 128; unit += 1) {
  if (unit < 9 || (unit > 13 && unit < 32) || unit === 127) ASCII[unit] = IGNORED;
  else if (unit <= 32) ASCII[unit] = SPACE;
  else if (unit === 39 || unit === 96) ASCII[unit] = APOSTROPHE;
  else if (unit === 37) ASCII[unit] = SYMBOL;
  else if (DISGUISES.has(unit)) ASCII[unit] = DISGUISE;
  else ASCII[unit] = codeOf(unit) || SEPARATOR;
}

/** Splits one message into `tokens`, in time linear in the text. */
export function tokenize(text: string, lexicon: Lexicon, tokens: Tokens): void {
  tokens.clear();
  const { next, wordAt, stemAt } = lexicon;
  const length = text.length;
  let glue = GLUE_WIDE;
  let node = 0;
  let stem = 0;
  let from = 0;
  let start = -1;
  let end = 0;
  let last = -1;
  let run = 0;
  let digits = 0;
  let odd = false;
  let rejoins = false;
  let singles = 0;

  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : 32;
    let width = 1;
    let folded: number;
    if (unit < 128) folded = ASCII[unit] as number;
    else {
      const codePoint = text.codePointAt(at) as number;
      if (codePoint > 0xffff) width = 2;
      folded = foldCodePoint(codePoint);
    }
    if (folded === IGNORED) {
      at += width - 1;
      continue;
    }
    if (folded === DISGUISE) {
      folded =
        start >= 0 && wordGoesOn(text, at + 1)
          ? (DISGUISES.get(unit) as number)
          : unit === 36
            ? SYMBOL
            : SEPARATOR;
      if (folded > 0) odd = true;
    }
    if (folded > 0 || folded === FOREIGN_LETTER) {
      if (start < 0) {
        start = at;
        from = tokens.codeCount;
        node = Lexicon.ROOT;
        stem = 0;
        last = -1;
        run = 0;
        digits = 0;
      }
      let packed = folded;
      do {
        const code = folded > 0 ? packed & 63 : FOREIGN;
        packed = folded > 0 ? packed >>> 6 : 0;
        if (code === last) run += 1;
        else {
          last = code;
          run = 1;
        }
        if (isDigit(code)) digits += 1;
        else if (run >= LONGEST_RUN) {
          odd = true;
          if (run > LONGEST_RUN) continue;
        }
        if (tokens.codeCount - from >= LONGEST_WORD) {
          node = 0;
          continue;
        }
        tokens.pushCode(code, at);
        if (node !== 0) {
          node = next[node * CODES + code] as number;
          if (node !== 0) stem = stemAt[node] as number;
        }
      } while (packed > 0);
      end = at + width;
      at += width - 1;
      continue;
    }
    if (start >= 0) {
      const size = tokens.codeCount - from;
      let kind: number;
      if (digits > 0 && digits >= size) kind = kindOfNumber(numberFrom(tokens, from, tokens.codeCount));
      else {
        kind = (node !== 0 ? (wordAt[node] as number) : 0) || stem;
        if (kind === UNKNOWN && (odd || digits > 0))
          kind = readOdd(lexicon, tokens, from, start, end, glue, digits > 0);
      }
      if (kind >= 0) tokens.push(kind, start, end, glue, from, tokens.codeCount);
      singles = size === 1 ? singles + 1 : 0;
      if (glue === GLUE_MARK || glue === GLUE_APOSTROPHE || singles >= 3) rejoins = true;
      start = -1;
      odd = false;
      glue = GLUE_NONE;
    }
    if (folded === SYMBOL) {
      const kind = lexicon.symbols.get(text.codePointAt(at) as number);
      if (kind !== undefined) tokens.push(kind, at, at + width, glue, tokens.codeCount, tokens.codeCount);
      glue = kind === undefined ? Math.max(glue === GLUE_NONE ? GLUE_SPACE : glue, GLUE_SPACE) : GLUE_SPACE;
    } else if (folded === SPACE) glue = glue === GLUE_NONE && unit !== 10 ? GLUE_SPACE : GLUE_WIDE;
    else if (folded === APOSTROPHE) glue = glue === GLUE_NONE ? GLUE_APOSTROPHE : GLUE_MARK;
    else if (glue === GLUE_NONE) glue = GLUE_MARK;
    at += width - 1;
  }
  if (rejoins) rejoin(lexicon, tokens);
}

/** A disguised letter ("n@ked") has a letter or digit after it. */
function wordGoesOn(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  if (unit < 128) return codeOf(unit) > 0 || unit === 36 || unit === 42;
  return foldCodePoint(text.codePointAt(at) as number) > 0;
}

function numberFrom(tokens: Tokens, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to && value < 1e6; at += 1)
    value = value * 10 + (tokens.codes[at] as number) - DIGIT_0;
  return value;
}

/**
 * A word that nobody knows as it stands, with repeated letters, digits or disguised letters in it: read loosely, or
 * cut where digits and letters meet ("13ans"). Returns its kind, or −1 when it has pushed the pieces itself.
 */
function readOdd(
  lexicon: Lexicon,
  tokens: Tokens,
  from: number,
  start: number,
  end: number,
  glue: number,
  hasDigits: boolean,
): number {
  const to = tokens.codeCount;
  if (!hasDigits) return looseKind(lexicon, tokens.codes, from, to);
  let letters = from;
  while (letters < to && isDigit(tokens.codes[letters] as number)) letters += 1;
  const unit = letters > from ? looseKind(lexicon, tokens.codes, letters, to) : UNKNOWN;
  if (unit === UNKNOWN) {
    const kind = looseKind(lexicon, tokens.codes, from, to);
    if (kind !== UNKNOWN) return kind;
  }
  let pieceStart = start;
  let pieceGlue = glue;
  for (let left = from; left < to; ) {
    const digit = isDigit(tokens.codes[left] as number);
    let right = left + 1;
    while (right < to && isDigit(tokens.codes[right] as number) === digit) right += 1;
    const pieceEnd = right < to ? (tokens.codeAt[right] as number) : end;
    const kind = digit
      ? kindOfNumber(numberFrom(tokens, left, right))
      : looseKind(lexicon, tokens.codes, left, right);
    tokens.push(kind, pieceStart, pieceEnd, pieceGlue, left, right);
    pieceStart = pieceEnd;
    pieceGlue = GLUE_NONE;
    left = right;
  }
  return -1;
}
