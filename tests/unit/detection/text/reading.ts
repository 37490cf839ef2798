import { Vocabulary } from '../../../../utils/detection/patterns/vocabulary.ts';
import { Lexicon } from '../../../../utils/detection/text/lexicon.ts';
import { tokenize } from '../../../../utils/detection/text/tokenize.ts';
import { Tokens } from '../../../../utils/detection/text/tokens.ts';

/**
 * Reads texts with a lexicon of these words and stems: tokens as `word<original text>`, or only the word where the text
 * is the same; "?" for unknown words. What was read before lies in the same columns, as in the engine.
 */
export function readerOf(
  words: readonly string[],
  stems: readonly string[] = [],
): (text: string) => string[] {
  const lexicon = new Lexicon();
  const vocabulary = new Vocabulary(lexicon);
  const names = new Map<number, string>();
  for (const word of words) names.set(vocabulary.kindOf(word), word);
  for (const stem of stems) names.set(lexicon.stem(stem), `${stem}*`);
  for (let number = 0; number <= 120; number += 1)
    names.set(vocabulary.kindOf(String(number)), String(number));
  lexicon.seal();
  const tokens = new Tokens();
  return (text) => {
    tokenize(text, lexicon, tokens);
    return Array.from({ length: tokens.count }, (_, at) => {
      const name = names.get(tokens.kind[at] ?? 0) ?? '?';
      const original = text.slice(tokens.start[at], tokens.end[at]);
      return name === original ? name : `${name}<${original}>`;
    });
  };
}
