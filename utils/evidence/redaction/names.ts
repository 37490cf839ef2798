import { type Letters, lettersOf } from './letters.ts';

/** A stretch of a text (UTF-16 offsets). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many letters don't stand in another word by chance: no word border is asked for. */
const LONG = 5;
const SHORTEST = 2;

/** A name, a handle and their parts ("max_demo": max, demo), in plain letters, longest first. Numbers alone name nobody. */
export function nameForms(names: readonly string[]): string[] {
  const forms = names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{L})(?=\p{N})/u)]);
  const plain = forms
    .filter((form) => /\p{L}/u.test(form))
    .map((form) => lettersOf(form).text)
    .filter((form) => form.length >= SHORTEST);
  return [...new Set(plain)].sort((a, b) => b.length - a.length);
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);

/** "m a x" is the name, "le a…" is not: words run together only as single letters, or where it can't be chance. */
const isOneName = (words: string, form: string): boolean => {
  const pieces = words.trim().split(/\s+/);
  return (
    pieces.length === 1 || form.length >= LONG || pieces.every((piece) => lettersOf(piece).text.length <= 1)
  );
};

function placesOf(form: string, text: string, letters: Letters): Span[] {
  const spans: Span[] = [];
  for (let at = letters.text.indexOf(form); at >= 0; at = letters.text.indexOf(form, at + 1)) {
    const start = letters.starts[at] ?? 0;
    const end = letters.ends[at + form.length - 1] ?? start;
    const bordered = !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));
    if ((bordered || form.length >= LONG) && isOneName(text.slice(start, end), form))
      spans.push({ start, end });
  }
  return spans;
}

/** Where one of the names (`nameForms`) stands, in any spelling. */
export function namesIn(text: string, forms: readonly string[]): Span[] {
  const letters = lettersOf(text);
  return forms.flatMap((form) => placesOf(form, text, letters));
}
