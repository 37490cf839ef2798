import { sentencesOf, wordsOf } from './parts.ts';

/**
 * Reading level of an English text: the Automated Readability Index (Smith and Senter 1967), 4.71 × characters a
 * word + 0.5 × words a sentence − 21.43, rounded up. It counts letters instead of guessing syllables.
 */
function englishIndex(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  const characters = words.reduce((sum, word) => sum + word.replace(/[’'-]/g, '').length, 0);
  return (4.71 * characters) / words.length + (0.5 * words.length) / sentences.length - 21.43;
}

/** The top of the index's age bands: 7 is read at 11 to 12 (sixth grade), 8 at 12 to 13. */
export const englishAge = (texts: readonly string[]): number =>
  Math.max(6, Math.ceil(englishIndex(texts)) + 5);
