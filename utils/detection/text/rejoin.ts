import { CODES, codeOf } from './alphabet.ts';
import { Lexicon, UNKNOWN } from './lexicon.ts';
import { looseKind } from './loose.ts';
import { GLUE_APOSTROPHE, GLUE_MARK, GLUE_NONE, GLUE_SPACE, type Tokens } from './tokens.ts';

/** English endings after an apostrophe belong to their word ("don't", "I'm"); French ones before it stand alone ("j'ai"). */
const ENDINGS = new Set(['m', 'll', 'd', 've', 're', 's', 't']);
const LONGEST_ENDING = 2;
/** Words cut by marks ("nu-des") or spaced out ("n u d e s") are looked up whole up to this many letters. */
const LONGEST_REJOINED = 16;
const SHORTEST_SPACED = 4;
const SHORTEST_MARKED = 3;
const MOST_PIECES = 6;

/** Puts together, in place, what apostrophes, blanks and punctuation have cut apart. */
export function rejoin(lexicon: Lexicon, tokens: Tokens): void {
  const count = tokens.count;
  let to = 0;
  for (let from = 0; from < count; ) {
    const taken = endingAt(tokens, from) || spacedAt(lexicon, tokens, from) || cutAt(lexicon, tokens, from);
    if (taken < 2) {
      tokens.move(from, to);
      from += 1;
    } else {
      join(lexicon, tokens, from, from + taken, to);
      from += taken;
    }
    to += 1;
  }
  tokens.count = to;
}

function join(lexicon: Lexicon, tokens: Tokens, from: number, after: number, to: number): void {
  const codeEnd = tokens.codeEnd[after - 1] as number;
  const kind = kindOf(lexicon, tokens, from, after);
  // "dad's" where only "dad" is known: the ending says nothing.
  const alone = kind === UNKNOWN ? (tokens.kind[from] as number) : kind;
  const end = tokens.end[after - 1] as number;
  tokens.move(from, to);
  tokens.kind[to] = alone;
  tokens.end[to] = end;
  tokens.codeEnd[to] = codeEnd;
}

const kindOf = (lexicon: Lexicon, tokens: Tokens, from: number, after: number): number =>
  looseKind(lexicon, tokens.codes, tokens.codeStart[from] as number, tokens.codeEnd[after - 1] as number);

const lettersOf = (tokens: Tokens, at: number): number =>
  (tokens.codeEnd[at] as number) - (tokens.codeStart[at] as number);

function endingAt(tokens: Tokens, from: number): number {
  const at = from + 1;
  if (at >= tokens.count || tokens.glue[at] !== GLUE_APOSTROPHE || lettersOf(tokens, at) > LONGEST_ENDING)
    return 0;
  let ending = '';
  for (let code = tokens.codeStart[at] as number; code < (tokens.codeEnd[at] as number); code += 1) {
    ending += ENDING_LETTERS[tokens.codes[code] as number] ?? ' ';
  }
  const goesOn = at + 1 < tokens.count && tokens.glue[at + 1] === GLUE_NONE;
  return ENDINGS.has(ending) && !goesOn ? 2 : 0;
}

const ENDING_LETTERS: readonly (string | undefined)[] = (() => {
  const letters: string[] = [];
  for (const letter of 'mldvrest') letters[codeOf(letter.charCodeAt(0))] = letter;
  return letters;
})();

/** "n u d e s", "n.u.d.e.s": the longest known word that the single letters from here spell. */
function spacedAt(lexicon: Lexicon, tokens: Tokens, from: number): number {
  if (lettersOf(tokens, from) !== 1) return 0;
  let after = from + 1;
  const glue = after < tokens.count ? tokens.glue[after] : GLUE_NONE;
  if (glue !== GLUE_SPACE && glue !== GLUE_MARK) return 0;
  const most = Math.min(tokens.count, from + LONGEST_REJOINED);
  while (after < most && lettersOf(tokens, after) === 1 && tokens.glue[after] === glue) after += 1;
  const least = glue === GLUE_MARK ? SHORTEST_MARKED : SHORTEST_SPACED;
  if (after - from < least) return 0;
  const spelt = longestWord(lexicon, tokens, from, after);
  if (spelt >= least) return spelt;
  // Stretched or in digits as well ("n u u u d 3"): only the row as a whole is tried, once.
  const goesOn = from > 0 && lettersOf(tokens, from - 1) === 1 && tokens.glue[from] === glue;
  return !goesOn && kindOf(lexicon, tokens, from, after) !== UNKNOWN ? after - from : 0;
}

/** Length of the longest known word among the beginnings of the letters [from, after); 0 for none. */
function longestWord({ next, wordAt, stemAt }: Lexicon, tokens: Tokens, from: number, after: number): number {
  const first = tokens.codeStart[from] as number;
  let longest = 0;
  let node = Lexicon.ROOT;
  for (let length = 1; length <= after - from && node !== 0; length += 1) {
    node = next[node * CODES + (tokens.codes[first + length - 1] as number)] as number;
    if (node !== 0 && (wordAt[node] || stemAt[node])) longest = length;
  }
  return longest;
}

/**
 * "nu-des", "s.nap": pieces that make a known word. Where the first piece says something by itself only a whole word
 * will do, not a stem: "supprime-les" stays two words.
 */
function cutAt(lexicon: Lexicon, tokens: Tokens, from: number): number {
  if (from + 1 >= tokens.count || tokens.glue[from + 1] !== GLUE_MARK) return 0;
  const first = tokens.codeStart[from] as number;
  const speaks = tokens.kind[from] !== UNKNOWN && lettersOf(tokens, from) > 1;
  let strange = !speaks;
  let found = 0;
  for (let after = from + 2; after <= tokens.count && after - from <= MOST_PIECES; after += 1) {
    const last = after - 1;
    if (tokens.glue[last] !== GLUE_MARK) break;
    const end = tokens.codeEnd[last] as number;
    if (end - first > LONGEST_REJOINED) break;
    strange ||= tokens.kind[last] === UNKNOWN || lettersOf(tokens, last) === 1;
    if (end - first < (strange ? SHORTEST_SPACED : SHORTEST_SPACED + 1)) continue;
    const known = speaks
      ? isWord(lexicon, tokens.codes, first, end)
      : kindOf(lexicon, tokens, from, after) !== UNKNOWN;
    if (known) found = after - from;
  }
  return found;
}

function isWord({ next, wordAt }: Lexicon, codes: Uint8Array, from: number, to: number): boolean {
  let node = Lexicon.ROOT;
  for (let at = from; at < to && node !== 0; at += 1)
    node = next[node * CODES + (codes[at] as number)] as number;
  return wordAt[node] !== 0;
}
