import { CODES, DIGIT_0, isDigit, LEET, MASK, MASKED } from './alphabet.ts';
import { Lexicon, UNKNOWN } from './lexicon.ts';

/** Steps one word may cost: bounds the work on words made to be ambiguous. */
const MOST_STEPS = 160;

/**
 * Kind of the codes [from, to) read loosely: a repeated letter may stand for two or one ("sweeeet", "nuuude"), a
 * digit for a letter ("n00ds"), a hidden letter for a vowel ("n*de"). Plain words are found as they are. A whole word
 * goes before a stem: "verificatiooon" is the word, not just anything that begins with "verif".
 */
export function looseKind(lexicon: Lexicon, codes: Uint8Array, from: number, to: number): number {
  return search(lexicon, codes, from, to, false) || search(lexicon, codes, from, to, true);
}

function search(lexicon: Lexicon, codes: Uint8Array, from: number, to: number, stems: boolean): number {
  let steps = MOST_STEPS;
  const { next, wordAt, stemAt } = lexicon;

  const walk = (at: number, node: number, stem: number): number => {
    if (at === to) return (wordAt[node] as number) || stem;
    const code = codes[at] as number;
    let after = at + 1;
    while (after < to && codes[after] === code) after += 1;
    const size = after - at;
    if (code !== MASK && !isDigit(code)) {
      if (size < 3) return follow(code, size, after, node, stem);
      return follow(code, 2, after, node, stem) || follow(code, 1, after, node, stem);
    }
    const exact = follow(code, 1, at + 1, node, stem);
    if (exact !== UNKNOWN) return exact;
    for (const letter of code === MASK ? MASKED : (LEET[code - DIGIT_0] ?? [])) {
      const kind = follow(letter, 1, at + 1, node, stem);
      if (kind !== UNKNOWN) return kind;
    }
    return UNKNOWN;
  };

  const follow = (code: number, times: number, after: number, node: number, stem: number): number => {
    let below = node;
    for (let time = 0; time < times; time += 1) {
      steps -= 1;
      if (steps < 0) return UNKNOWN;
      const deeper = next[below * CODES + code] as number;
      if (deeper === 0) return stem;
      below = deeper;
      if (stems) stem = stemAt[below] as number;
    }
    return walk(after, below, stem);
  };

  return walk(from, Lexicon.ROOT, UNKNOWN);
}
