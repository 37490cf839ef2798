import { seeded } from './statistics.ts';

/** Rewrites a text so that people still read it and simple filters do not. Several parts: messages one after another. */
export type Attack = (text: string) => readonly string[];

const whole =
  (change: (text: string) => string): Attack =>
  (text) => [change(text)];

const WORD = /[\p{L}\p{N}]+/gu;
const letters = (change: (letter: string, at: number) => string) => (text: string) =>
  Array.from(text, (letter, at) => change(letter, at)).join('');

/** Changes the longest word that has only letters and at least `least` of them: hiding the telling word is enough. */
function longestWord(text: string, least: number, change: (word: string) => string): string {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= least);
  const longest = words.sort((a, b) => b[0].length - a[0].length)[0];
  if (!longest) return text;
  const [word] = longest;
  return text.slice(0, longest.index) + change(word) + text.slice(longest.index + word.length);
}

const table = (from: string, to: string) => {
  const map = new Map(Array.from(from, (letter, at) => [letter, Array.from(to)[at] ?? letter]));
  return (letter: string) => map.get(letter.toLowerCase()) ?? letter;
};

const shifted = (base: number) => (letter: string) => {
  const at = letter.toLowerCase().charCodeAt(0) - 97;
  return /^[a-z]$/i.test(letter) ? String.fromCodePoint(base + at) : letter;
};

const random = seeded(3);
const ACCENTS = ['\u0301', '\u0300', '\u0302', '\u0308'];
const EMOJI = ['😂', '🥺', '❤️', '🙏🏽', '😭'];
const vowel = /[aeiouy]/i;

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'capital letters': whole((text) => text.toUpperCase()),
  'accents dropped': whole((text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
  'accents added': whole(letters((letter, at) => (vowel.test(letter) ? letter + ACCENTS[at % 4] : letter))),
  'apostrophes curled': whole((text) => text.replaceAll("'", '’')),
  'every word stretched': whole((text) =>
    text.replace(/\p{L}{4,}/gu, (word) => word.replace(/[aeiouy](?!.*[aeiouy])/i, (last) => last.repeat(4))),
  ),
  leetspeak: whole((text) => longestWord(text, 4, letters(table('oeas', '0345')))),
  'a letter hidden': whole((text) =>
    longestWord(text, 4, (word) => word.replace(/(?<=\p{L})[aeiou](?=\p{L})/iu, '*')),
  ),
  'spaced out': whole((text) => longestWord(text, 4, (word) => `  ${[...word].join(' ')}  `)),
  'dots between letters': whole((text) => longestWord(text, 4, (word) => [...word].join('.'))),
  'cut by a hyphen': whole((text) => longestWord(text, 5, (word) => `${word.slice(0, 2)}-${word.slice(2)}`)),
  'Cyrillic look-alikes': whole(letters(table('aeopcxyi', 'аеорсхуі'))),
  'Greek look-alikes': whole(letters(table('aoviu', 'αονιυ'))),
  fullwidth: whole(letters(shifted(0xff41))),
  'mathematical letters': whole(letters(shifted(0x1d4ea))),
  'circled letters': whole(letters(shifted(0x24d0))),
  'zero-width characters': whole(letters((letter) => `${letter}\u200b`)),
  'soft hyphens': whole((text) => text.replace(WORD, (word) => [...word].join('\u00ad'))),
  'direction marks': whole((text) => `\u202e${text.replaceAll(' ', ' \u200f')}`),
  'emoji between words': whole((text) =>
    text.replace(/ /g, () => ` ${EMOJI[Math.floor(random() * EMOJI.length)]} `),
  ),
  'emoji for blanks': whole((text) => text.replaceAll(' ', '🙏')),
  'punctuation between words': whole((text) => text.replaceAll(' ', '... ')),
  'line breaks': whole((text) => text.replaceAll(' ', '\n')),
  'wide blanks': whole((text) => text.replaceAll(' ', '\u3000\u00a0')),
  'a word a message': (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  'two words a message': (text) => text.match(/\S+(\s+\S+)?/g) ?? [text],
};
