import {
  APOSTROPHE,
  CODES,
  DIGIT_0,
  DISGUISE,
  FOREIGN,
  FOREIGN_LETTER,
  IGNORED,
  MASK,
  SPACE,
  SYMBOL,
} from './alphabet.ts';
import { ASCII_CHARACTERS, disguised } from './characters.ts';
import { foldCodePoint } from './fold.ts';
import { kindOfNumber, Lexicon, UNKNOWN } from './lexicon.ts';
import { IN_PIECES, numberFrom, readOdd } from './odd.ts';
import { rejoin } from './rejoin.ts';
import { GLUE_APOSTROPHE, GLUE_MARK, GLUE_NONE, GLUE_SPACE, GLUE_WIDE, type Tokens } from './tokens.ts';

/** Letters repeated more often are not kept: "nuuuuuude" is stored as "nuuude". */
const LONGEST_RUN = 3;
/** Longer words are no words: they are unknown without a look. */
const LONGEST_WORD = 48;
const LINE_FEED = 10;

/** Splits one message into `tokens`, in time linear in the text. */
export function tokenize(text: string, lexicon: Lexicon, tokens: Tokens): void {
  tokens.clear();
  const { next, wordAt, stemAt } = lexicon;
  const length = text.length;
  let glue = GLUE_WIDE;
  let singles = 0;
  let rejoins = false;
  let at = 0;

  while (at < length) {
    let unit = text.charCodeAt(at);
    let width = 1;
    let character: number;
    if (unit < 128) {
      character = ASCII_CHARACTERS[unit] as number;
      if (character === DISGUISE) character = disguised(text, at, false);
    } else {
      const codePoint = text.codePointAt(at) as number;
      if (codePoint > 0xffff) width = 2;
      character = foldCodePoint(codePoint);
    }
    if (character <= 0 && character !== FOREIGN_LETTER) {
      if (character === SPACE) glue = glue === GLUE_NONE && unit !== LINE_FEED ? GLUE_SPACE : GLUE_WIDE;
      else if (character === APOSTROPHE) glue = glue === GLUE_NONE ? GLUE_APOSTROPHE : GLUE_MARK;
      else if (character === SYMBOL) {
        const kind = lexicon.symbols.get(text.codePointAt(at) as number);
        if (kind !== undefined) tokens.push(kind, at, at + width, glue, tokens.codeCount, tokens.codeCount);
        if (kind !== undefined || glue === GLUE_NONE) glue = GLUE_SPACE;
      } else if (glue === GLUE_NONE) glue = GLUE_MARK;
      at += width;
      continue;
    }

    // A word: follow its letters down the lexicon while they are read.
    tokens.reserveWord();
    const { codes, codeAt } = tokens;
    const from = tokens.codeCount;
    const most = from + LONGEST_WORD;
    const start = at;
    let end = at;
    let to = from;
    let node = Lexicon.ROOT;
    let stem = UNKNOWN;
    let last = -1;
    let run = 0;
    let digits = 0;
    let odd = false;
    for (;;) {
      if (character !== IGNORED) {
        // Nearly always one code; "œ" is two.
        for (let packed = character > 0 ? character : FOREIGN; packed > 0; packed >>>= 6) {
          const code = packed & 63;
          run = code === last ? run + 1 : 1;
          last = code;
          if (code >= DIGIT_0 && code < MASK) digits += 1;
          else if (run >= LONGEST_RUN) {
            odd = true;
            if (run > LONGEST_RUN) continue;
          }
          if (to === most) {
            node = 0;
            stem = UNKNOWN;
            continue;
          }
          codes[to] = code;
          codeAt[to] = at;
          to += 1;
          if (node !== 0) {
            node = next[node * CODES + code] as number;
            if (node !== 0) stem = stemAt[node] as number;
          }
        }
        end = at + width;
      }
      at += width;
      if (at >= length) break;
      unit = text.charCodeAt(at);
      width = 1;
      if (unit < 128) {
        character = ASCII_CHARACTERS[unit] as number;
        if (character === DISGUISE) {
          character = disguised(text, at, true);
          odd = true;
        }
      } else {
        const codePoint = text.codePointAt(at) as number;
        if (codePoint > 0xffff) width = 2;
        character = foldCodePoint(codePoint);
      }
      if (character <= 0 && character !== FOREIGN_LETTER && character !== IGNORED) break;
    }
    tokens.codeCount = to;

    const size = to - from;
    let kind: number;
    if (digits === size) kind = kindOfNumber(numberFrom(codes, from, to));
    else {
      kind = node !== 0 ? (wordAt[node] as number) : UNKNOWN;
      if (kind === UNKNOWN)
        kind = odd || digits > 0 ? readOdd(lexicon, tokens, from, start, end, glue) : stem;
    }
    if (kind !== IN_PIECES) tokens.push(kind, start, end, glue, from, to);
    singles = size === 1 ? singles + 1 : 0;
    if (glue === GLUE_MARK || glue === GLUE_APOSTROPHE || singles >= 3) rejoins = true;
    glue = GLUE_NONE;
  }
  if (rejoins) rejoin(lexicon, tokens);
}
