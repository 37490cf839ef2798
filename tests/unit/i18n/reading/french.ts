import { sentencesOf, wordsOf } from './parts.ts';

const VOWELS = 'aeiouyàâäéèêëîïôöùûüÿœæ';
const GROUP = new RegExp(`[${VOWELS}]+`, 'g');
/** Endings that are not heard after a consonant or another vowel: "image", "messages", "aident"; not "moment". */
const SILENT = /(?:e|es|(?<!m|v|d|c|t|r|g|j|qu|ss)ent)$/;

function syllablesOfPart(part: string): number {
  const letters = part
    .toLowerCase()
    .replace(/qu|gu(?=[eéèêiîy])/g, 'q')
    // Two vowels that are heard apart: "crayon" counts its y as two, "Noël", "naïf".
    .replace(/[éè](?=[aeo])/g, 'é-')
    .replace(/[ëï]/g, '-e')
    .replace(/(?<=[aou])y(?=[aeiou])/g, 'i-i');
  const groups = letters.match(GROUP)?.length ?? 0;
  const silent = groups > 1 && SILENT.test(letters) && !/[éèêà]s?$/.test(letters);
  const alone = !silent || /[aiouyéèêâîôû](?:e|es|ent)$/.test(letters);
  return alone ? groups : groups - 1;
}

/** Heard syllables; an elided "l’" or "qu’" has none of its own, a figure counts one a digit. */
export const frenchSyllables = (word: string): number =>
  Math.max(
    1,
    word
      .split(/[’'-]/)
      .reduce((sum, part) => sum + (/^\d+$/.test(part) ? part.length : syllablesOfPart(part)), 0),
  );

/**
 * Reading ease of a French text, 100 easy … 0 hard: Kandel and Moles 1958 ("Application de l'indice de Flesch à la
 * langue française"), 207 − 1.015 × words a sentence − 73.6 × syllables a word, on the scale of Flesch 1948.
 */
function frenchEase(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
}

/** The top of Flesch's bands: 90 and more is read at 11, 80 at 12 (sixth year of school), 70 at 13, 60 at 15. */
export function frenchAge(texts: readonly string[]): number {
  const ease = frenchEase(texts);
  if (ease >= 90) return 11;
  if (ease >= 80) return 12;
  return ease >= 70 ? 13 : 15;
}
