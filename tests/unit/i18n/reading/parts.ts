/** Words and sentences of a text as readability formulas count them. */

/** ICU: of each plural or select the last form; a placeholder is one short word. */
function asShown(text: string): string {
  const choice =
    /\{\w+, (?:plural|select),(?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*other \{((?:[^{}]|\{\w+\})*)\}\}/g;
  return text.replace(choice, '$1').replace(/\{\w+\}|#/g, 'x');
}

/** "l’image", "aujourd’hui" and "peut-être" are one word each: what stands between two spaces is read at once. */
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Only what ends a sentence: commas, colons and semicolons don't make a long one short. */
const END = /[.!?…\n]+/;

export const wordsOf = (text: string): string[] => asShown(text).match(WORD) ?? [];

export const sentencesOf = (text: string): string[] =>
  asShown(text)
    // "www.tiktok.com" and "READ-ME.txt" end no sentence.
    .replace(/(?<=\w)\.(?=\w)/g, '')
    .split(END)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
